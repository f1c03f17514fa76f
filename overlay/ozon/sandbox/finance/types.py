"""Kinds of accruals.

Ozon has more than 130. The ids 1, 10, 25, 41, 51, 52, 54, 69, 74 and 96 were observed on the service with these
meanings; the other ids, and which subscription is which of 51, 52 and 74, are assumptions.
"""

from __future__ import annotations

ACQUIRING, COMPENSATION, LOGISTICS, LAST_MILE, RETURN_LOGISTICS = 1, 10, 21, 22, 23
CLICKS, SUBSCRIPTION, ORDERS, REVENUE, COMMISSION, HANDLING = 41, 51, 54, 69, 70, 90
#: Names and descriptions by id.
TYPES = {
    ACQUIRING: ("Эквайринг", "Приём оплаты от покупателя"),
    COMPENSATION: ("Компенсация", "Возмещение за утерянный товар"),
    LOGISTICS: ("Логистика", "Доставка отправления до покупателя"),
    LAST_MILE: ("Последняя миля", "Выдача отправления покупателю"),
    RETURN_LOGISTICS: ("Обратная логистика", "Доставка возврата или невыкупа"),
    25: ("Прочие компенсации", "Прочие возмещения продавцу"),
    CLICKS: ("Оплата за клик", "Продвижение с оплатой за клики"),
    SUBSCRIPTION: ("Подписка", "Подписка Premium за месяц"),
    52: ("Подписка Premium Plus", "Подписка за месяц"),
    ORDERS: ("Оплата за заказ", "Продвижение с оплатой за заказы"),
    REVENUE: ("Выручка", "Начисление за проданный товар"),
    COMMISSION: ("Вознаграждение за продажу", "Вознаграждение Ozon"),
    74: ("Подписка Premium Pro", "Подписка за месяц"),
    HANDLING: ("Обработка отправлений", "Приём отправлений партии"),
    96: ("Сбор отзывов", "Баллы за отзывы"),
}
#: Kinds in the statement of cash flows: the block, and the key there.
FLOWS = {
    LOGISTICS: ("delivery", "MarketplaceServiceItemDirectFlowLogisticSum"),
    LAST_MILE: ("delivery", "MarketplaceServiceItemDelivToCustomer"),
    RETURN_LOGISTICS: ("return", "MarketplaceServiceItemReturnFlowLogistic"),
    CLICKS: ("services", "MarketplaceServiceItemMarketingServices"),
    ORDERS: ("services", "MarketplaceServiceItemElectronicServicesPromotionInSearch"),
    SUBSCRIPTION: ("services", "MarketplaceServiceItemSubscribtionPremium"),
    HANDLING: ("services", "MarketplaceServiceItemTechnicalServicesAndOtherServices"),
    ACQUIRING: ("others", "MarketplaceRedistributionOfAcquiringOperation"),
    COMPENSATION: ("others", "MarketplaceSellerCompensationLossOfGoodsOperation"),
}
#: The same for all other kinds.
OTHER_FLOW = ("others", "MarketplaceSellerCorrectionOperation")
