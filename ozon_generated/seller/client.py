# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ozon Seller API: one attribute per resource, imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncClient, SyncClient
from ..operation import Limit

if TYPE_CHECKING:
    from .action import ActionResource, AsyncActionResource
    from .action_auto_add import ActionAutoAddResource, AsyncActionAutoAddResource
    from .analytics import AnalyticsResource, AsyncAnalyticsResource
    from .api_key import ApiKeyResource, AsyncApiKeyResource
    from .arrival_pass import ArrivalPassResource, AsyncArrivalPassResource
    from .assembly_carriage import AssemblyCarriageResource, AsyncAssemblyCarriageResource
    from .assembly_fbs import AssemblyFbsResource, AsyncAssemblyFbsResource
    from .barcode import AsyncBarcodeResource, BarcodeResource
    from .brand import AsyncBrandResource, BrandResource
    from .cancel_reason import AsyncCancelReasonResource, CancelReasonResource
    from .cancellation import AsyncCancellationResource, CancellationResource
    from .cargo import AsyncCargoResource, CargoResource
    from .cargo_label import AsyncCargoLabelResource, CargoLabelResource
    from .carriage import AsyncCarriageResource, CarriageResource
    from .carriage_container import AsyncCarriageContainerResource, CarriageContainerResource
    from .certificate import AsyncCertificateResource, CertificateResource
    from .certification import AsyncCertificationResource, CertificationResource
    from .chat import AsyncChatResource, ChatResource
    from .cluster import AsyncClusterResource, ClusterResource
    from .courier_contact import AsyncCourierContactResource, CourierContactResource
    from .delivery import AsyncDeliveryResource, DeliveryResource
    from .delivery_method import AsyncDeliveryMethodResource, DeliveryMethodResource
    from .dependent_attribute import AsyncDependentAttributeResource, DependentAttributeResource
    from .description_category import AsyncDescriptionCategoryResource, DescriptionCategoryResource
    from .digital_posting import AsyncDigitalPostingResource, DigitalPostingResource
    from .digital_product import AsyncDigitalProductResource, DigitalProductResource
    from .discount_task import AsyncDiscountTaskResource, DiscountTaskResource
    from .exemplar import AsyncExemplarResource, ExemplarResource
    from .fbp import AsyncFbpResource, FbpResource
    from .fbp_draft import AsyncFbpDraftResource, FbpDraftResource
    from .fbp_draft_direct import AsyncFbpDraftDirectResource, FbpDraftDirectResource
    from .fbp_draft_drop_off import AsyncFbpDraftDropOffResource, FbpDraftDropOffResource
    from .fbp_draft_pick_up import AsyncFbpDraftPickUpResource, FbpDraftPickUpResource
    from .fbp_order import AsyncFbpOrderResource, FbpOrderResource
    from .fbp_order_direct import AsyncFbpOrderDirectResource, FbpOrderDirectResource
    from .fbp_order_drop_off import AsyncFbpOrderDropOffResource, FbpOrderDropOffResource
    from .fbp_order_pick_up import AsyncFbpOrderPickUpResource, FbpOrderPickUpResource
    from .fbs_act import AsyncFbsActResource, FbsActResource
    from .fbs_digital_act import AsyncFbsDigitalActResource, FbsDigitalActResource
    from .fbs_label import AsyncFbsLabelResource, FbsLabelResource
    from .finance import AsyncFinanceResource, FinanceResource
    from .finance_accrual import AsyncFinanceAccrualResource, FinanceAccrualResource
    from .giveout import AsyncGiveoutResource, GiveoutResource
    from .invoice import AsyncInvoiceResource, InvoiceResource
    from .notification import AsyncNotificationResource, NotificationResource
    from .order import AsyncOrderResource, OrderResource
    from .polygon import AsyncPolygonResource, PolygonResource
    from .posting import AsyncPostingResource, PostingResource
    from .posting_fbo import AsyncPostingFboResource, PostingFboResource
    from .posting_fbp import AsyncPostingFbpResource, PostingFbpResource
    from .posting_fbs import AsyncPostingFbsResource, PostingFbsResource
    from .posting_rfbs import AsyncPostingRfbsResource, PostingRfbsResource
    from .pricing_strategy import AsyncPricingStrategyResource, PricingStrategyResource
    from .product import AsyncProductResource, ProductResource
    from .product_visibility import AsyncProductVisibilityResource, ProductVisibilityResource
    from .quant import AsyncQuantResource, QuantResource
    from .question import AsyncQuestionResource, QuestionResource
    from .question_answer import AsyncQuestionAnswerResource, QuestionAnswerResource
    from .rating import AsyncRatingResource, RatingResource
    from .receipt import AsyncReceiptResource, ReceiptResource
    from .removal import AsyncRemovalResource, RemovalResource
    from .report import AsyncReportResource, ReportResource
    from .return_rfbs import AsyncReturnRfbsResource, ReturnRfbsResource
    from .returns import AsyncReturnsResource, ReturnsResource
    from .review import AsyncReviewResource, ReviewResource
    from .review_comment import AsyncReviewCommentResource, ReviewCommentResource
    from .search_query import AsyncSearchQueryResource, SearchQueryResource
    from .seller import AsyncSellerResource, SellerResource
    from .seller_action import AsyncSellerActionResource, SellerActionResource
    from .stairway_discount import AsyncStairwayDiscountResource, StairwayDiscountResource
    from .supplier import AsyncSupplierResource, SupplierResource
    from .supply_draft import AsyncSupplyDraftResource, SupplyDraftResource
    from .supply_order import AsyncSupplyOrderResource, SupplyOrderResource
    from .supply_order_act import AsyncSupplyOrderActResource, SupplyOrderActResource
    from .transport_cargo import AsyncTransportCargoResource, TransportCargoResource
    from .transport_cargo_label import AsyncTransportCargoLabelResource, TransportCargoLabelResource
    from .warehouse import AsyncWarehouseResource, WarehouseResource
    from .warehouse_erfbs import AsyncWarehouseErfbsResource, WarehouseErfbsResource
    from .warehouse_fbo import AsyncWarehouseFboResource, WarehouseFboResource
    from .warehouse_fbs import AsyncWarehouseFbsResource, WarehouseFbsResource
    from .warehouse_ozon import AsyncWarehouseOzonResource, WarehouseOzonResource
    from .warehouse_rfbs import AsyncWarehouseRfbsResource, WarehouseRfbsResource

BASE_URL = "https://api-seller.ozon.ru"
#: What an account may send over all methods.
LIMITS = (
    Limit(count=50, per="second", scope="account", of="requests", source="documented; over all methods of a Client-Id"),
)


class SellerClient(SyncClient):
    """Ozon Seller API, synchronously."""

    @cached_property
    def analytics(self) -> AnalyticsResource:
        """Sales, stock and demand figures."""
        from .analytics import AnalyticsResource

        return AnalyticsResource(self)

    @cached_property
    def api_key(self) -> ApiKeyResource:
        """The key that the client itself uses."""
        from .api_key import ApiKeyResource

        return ApiKeyResource(self)

    @cached_property
    def arrival_pass(self) -> ArrivalPassResource:
        """Passes for the vehicle that brings or fetches goods."""
        from .arrival_pass import ArrivalPassResource

        return ArrivalPassResource(self)

    @cached_property
    def barcode(self) -> BarcodeResource:
        """Barcodes of products."""
        from .barcode import BarcodeResource

        return BarcodeResource(self)

    @cached_property
    def brand(self) -> BrandResource:
        """Brands that need a certificate."""
        from .brand import BrandResource

        return BrandResource(self)

    @cached_property
    def cancellation(self) -> CancellationResource:
        """Cancellation requests of rFBS buyers."""
        from .cancellation import CancellationResource

        return CancellationResource(self)

    @cached_property
    def chat(self) -> ChatResource:
        """Chats with buyers and with the support."""
        from .chat import ChatResource

        return ChatResource(self)

    @cached_property
    def description_category(self) -> DescriptionCategoryResource:
        """Tree of categories and types, with their attributes and dictionaries."""
        from .description_category import DescriptionCategoryResource

        return DescriptionCategoryResource(self)

    @cached_property
    def product(self) -> ProductResource:
        """Products of the shop, their cards, pictures, prices and stocks."""
        from .product import ProductResource

        return ProductResource(self)

    @cached_property
    def dependent_attribute(self) -> DependentAttributeResource:
        """Attributes whose values depend on other attributes."""
        from .dependent_attribute import DependentAttributeResource

        return DependentAttributeResource(self)

    @cached_property
    def digital_posting(self) -> DigitalPostingResource:
        """Orders of digital goods and the codes for them."""
        from .digital_posting import DigitalPostingResource

        return DigitalPostingResource(self)

    @cached_property
    def digital_product(self) -> DigitalProductResource:
        """Stocks of digital goods."""
        from .digital_product import DigitalProductResource

        return DigitalProductResource(self)

    @cached_property
    def supply_order_act(self) -> SupplyOrderActResource:
        """Acts of FBO supplies."""
        from .supply_order_act import SupplyOrderActResource

        return SupplyOrderActResource(self)

    @cached_property
    def cluster(self) -> ClusterResource:
        """Delivery clusters."""
        from .cluster import ClusterResource

        return ClusterResource(self)

    @cached_property
    def warehouse_fbo(self) -> WarehouseFboResource:
        """Warehouses of Ozon that hold the seller's goods."""
        from .warehouse_fbo import WarehouseFboResource

        return WarehouseFboResource(self)

    @cached_property
    def supply_draft(self) -> SupplyDraftResource:
        """Drafts of FBO supplies."""
        from .supply_draft import SupplyDraftResource

        return SupplyDraftResource(self)

    @cached_property
    def cargo(self) -> CargoResource:
        """Cargo units of FBO supplies."""
        from .cargo import CargoResource

        return CargoResource(self)

    @cached_property
    def cargo_label(self) -> CargoLabelResource:
        """Labels of FBO cargo units."""
        from .cargo_label import CargoLabelResource

        return CargoLabelResource(self)

    @cached_property
    def supply_order(self) -> SupplyOrderResource:
        """FBO supplies."""
        from .supply_order import SupplyOrderResource

        return SupplyOrderResource(self)

    @cached_property
    def transport_cargo(self) -> TransportCargoResource:
        """Transport cargo units of FBO supplies."""
        from .transport_cargo import TransportCargoResource

        return TransportCargoResource(self)

    @cached_property
    def transport_cargo_label(self) -> TransportCargoLabelResource:
        """Labels of transport cargo units."""
        from .transport_cargo_label import TransportCargoLabelResource

        return TransportCargoLabelResource(self)

    @cached_property
    def warehouse_ozon(self) -> WarehouseOzonResource:
        """Warehouses that Ozon itself runs, such as those that hold FBO goods."""
        from .warehouse_ozon import WarehouseOzonResource

        return WarehouseOzonResource(self)

    @cached_property
    def posting_fbo(self) -> PostingFboResource:
        """Orders that Ozon stores and ships (FBO)."""
        from .posting_fbo import PostingFboResource

        return PostingFboResource(self)

    @cached_property
    def supplier(self) -> SupplierResource:
        """Warehouses that take FBO supplies."""
        from .supplier import SupplierResource

        return SupplierResource(self)

    @cached_property
    def fbp_draft_direct(self) -> FbpDraftDirectResource:
        """Drafts of FBP supplies that go straight to the warehouse."""
        from .fbp_draft_direct import FbpDraftDirectResource

        return FbpDraftDirectResource(self)

    @cached_property
    def fbp_draft_drop_off(self) -> FbpDraftDropOffResource:
        """Drafts of FBP supplies through a drop-off point."""
        from .fbp_draft_drop_off import FbpDraftDropOffResource

        return FbpDraftDropOffResource(self)

    @cached_property
    def fbp_draft_pick_up(self) -> FbpDraftPickUpResource:
        """Drafts of FBP supplies that a courier fetches."""
        from .fbp_draft_pick_up import FbpDraftPickUpResource

        return FbpDraftPickUpResource(self)

    @cached_property
    def fbp(self) -> FbpResource:
        """Warehouses and dictionaries of partner fulfilment (FBP)."""
        from .fbp import FbpResource

        return FbpResource(self)

    @cached_property
    def fbp_draft(self) -> FbpDraftResource:
        """Drafts of FBP supplies of any kind."""
        from .fbp_draft import FbpDraftResource

        return FbpDraftResource(self)

    @cached_property
    def fbp_order_direct(self) -> FbpOrderDirectResource:
        """FBP supplies that go straight to the warehouse."""
        from .fbp_order_direct import FbpOrderDirectResource

        return FbpOrderDirectResource(self)

    @cached_property
    def fbp_order_drop_off(self) -> FbpOrderDropOffResource:
        """FBP supplies through a drop-off point."""
        from .fbp_order_drop_off import FbpOrderDropOffResource

        return FbpOrderDropOffResource(self)

    @cached_property
    def fbp_order_pick_up(self) -> FbpOrderPickUpResource:
        """FBP supplies that a courier fetches."""
        from .fbp_order_pick_up import FbpOrderPickUpResource

        return FbpOrderPickUpResource(self)

    @cached_property
    def fbp_order(self) -> FbpOrderResource:
        """FBP supplies of any kind."""
        from .fbp_order import FbpOrderResource

        return FbpOrderResource(self)

    @cached_property
    def posting_fbp(self) -> PostingFbpResource:
        """Orders that a partner stores and ships (FBP)."""
        from .posting_fbp import PostingFbpResource

        return PostingFbpResource(self)

    @cached_property
    def carriage_container(self) -> CarriageContainerResource:
        """Boxes and pallets in which FBS postings leave."""
        from .carriage_container import CarriageContainerResource

        return CarriageContainerResource(self)

    @cached_property
    def exemplar(self) -> ExemplarResource:
        """Marking codes and other data of single pieces in a posting."""
        from .exemplar import ExemplarResource

        return ExemplarResource(self)

    @cached_property
    def posting_fbs(self) -> PostingFbsResource:
        """Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""
        from .posting_fbs import PostingFbsResource

        return PostingFbsResource(self)

    @cached_property
    def carriage(self) -> CarriageResource:
        """Carriages, the shipments in which FBS postings leave."""
        from .carriage import CarriageResource

        return CarriageResource(self)

    @cached_property
    def assembly_fbs(self) -> AssemblyFbsResource:
        """What has to be packed for all FBS postings, by posting and by product."""
        from .assembly_fbs import AssemblyFbsResource

        return AssemblyFbsResource(self)

    @cached_property
    def assembly_carriage(self) -> AssemblyCarriageResource:
        """What has to be packed for one carriage, by posting and by product."""
        from .assembly_carriage import AssemblyCarriageResource

        return AssemblyCarriageResource(self)

    @cached_property
    def fbs_act(self) -> FbsActResource:
        """Documents, barcodes and postings of FBS shipments."""
        from .fbs_act import FbsActResource

        return FbsActResource(self)

    @cached_property
    def courier_contact(self) -> CourierContactResource:
        """What the courier of a carriage is told about the seller."""
        from .courier_contact import CourierContactResource

        return CourierContactResource(self)

    @cached_property
    def fbs_digital_act(self) -> FbsDigitalActResource:
        """Electronic acts of FBS shipments."""
        from .fbs_digital_act import FbsDigitalActResource

        return FbsDigitalActResource(self)

    @cached_property
    def warehouse_fbs(self) -> WarehouseFbsResource:
        """Set-up of FBS warehouses."""
        from .warehouse_fbs import WarehouseFbsResource

        return WarehouseFbsResource(self)

    @cached_property
    def posting(self) -> PostingResource:
        """Operations on a posting of any delivery schema."""
        from .posting import PostingResource

        return PostingResource(self)

    @cached_property
    def fbs_label(self) -> FbsLabelResource:
        """Parcel labels of FBS postings."""
        from .fbs_label import FbsLabelResource

        return FbsLabelResource(self)

    @cached_property
    def finance(self) -> FinanceResource:
        """Transactions, realisation reports and settlements."""
        from .finance import FinanceResource

        return FinanceResource(self)

    @cached_property
    def finance_accrual(self) -> FinanceAccrualResource:
        """Accruals by day and by posting."""
        from .finance_accrual import FinanceAccrualResource

        return FinanceAccrualResource(self)

    @cached_property
    def invoice(self) -> InvoiceResource:
        """Invoices of postings that cross a border."""
        from .invoice import InvoiceResource

        return InvoiceResource(self)

    @cached_property
    def notification(self) -> NotificationResource:
        """Addresses to which Ozon pushes events."""
        from .notification import NotificationResource

        return NotificationResource(self)

    @cached_property
    def cancel_reason(self) -> CancelReasonResource:
        """Reasons for cancelling orders of Ozon Delivery."""
        from .cancel_reason import CancelReasonResource

        return CancelReasonResource(self)

    @cached_property
    def delivery(self) -> DeliveryResource:
        """Ozon Delivery for shops outside of ozon.ru, checkout step."""
        from .delivery import DeliveryResource

        return DeliveryResource(self)

    @cached_property
    def order(self) -> OrderResource:
        """Orders of Ozon Delivery."""
        from .order import OrderResource

        return OrderResource(self)

    @cached_property
    def polygon(self) -> PolygonResource:
        """Areas where the seller delivers himself."""
        from .polygon import PolygonResource

        return PolygonResource(self)

    @cached_property
    def search_query(self) -> SearchQueryResource:
        """What buyers search for."""
        from .search_query import SearchQueryResource

        return SearchQueryResource(self)

    @cached_property
    def pricing_strategy(self) -> PricingStrategyResource:
        """Prices that follow those of competitors."""
        from .pricing_strategy import PricingStrategyResource

        return PricingStrategyResource(self)

    @cached_property
    def product_visibility(self) -> ProductVisibilityResource:
        """Showing and hiding of products."""
        from .product_visibility import ProductVisibilityResource

        return ProductVisibilityResource(self)

    @cached_property
    def action_auto_add(self) -> ActionAutoAddResource:
        """Products that Ozon adds to promotions by itself."""
        from .action_auto_add import ActionAutoAddResource

        return ActionAutoAddResource(self)

    @cached_property
    def action(self) -> ActionResource:
        """Promotions of Ozon in which products take part."""
        from .action import ActionResource

        return ActionResource(self)

    @cached_property
    def discount_task(self) -> DiscountTaskResource:
        """Requests of buyers for a discount."""
        from .discount_task import DiscountTaskResource

        return DiscountTaskResource(self)

    @cached_property
    def certification(self) -> CertificationResource:
        """What has to be certified."""
        from .certification import CertificationResource

        return CertificationResource(self)

    @cached_property
    def certificate(self) -> CertificateResource:
        """Quality certificates of products."""
        from .certificate import CertificateResource

        return CertificateResource(self)

    @cached_property
    def quant(self) -> QuantResource:
        """Packs that are sold as one unit."""
        from .quant import QuantResource

        return QuantResource(self)

    @cached_property
    def question(self) -> QuestionResource:
        """Questions of buyers."""
        from .question import QuestionResource

        return QuestionResource(self)

    @cached_property
    def question_answer(self) -> QuestionAnswerResource:
        """Answers to the questions of buyers."""
        from .question_answer import QuestionAnswerResource

        return QuestionAnswerResource(self)

    @cached_property
    def receipt(self) -> ReceiptResource:
        """Receipts of orders."""
        from .receipt import ReceiptResource

        return ReceiptResource(self)

    @cached_property
    def removal(self) -> RemovalResource:
        """Removal of goods from the warehouses of Ozon."""
        from .removal import RemovalResource

        return RemovalResource(self)

    @cached_property
    def report(self) -> ReportResource:
        """Reports that are prepared as a file."""
        from .report import ReportResource

        return ReportResource(self)

    @cached_property
    def returns(self) -> ReturnsResource:
        """Returns of FBO and FBS orders."""
        from .returns import ReturnsResource

        return ReturnsResource(self)

    @cached_property
    def giveout(self) -> GiveoutResource:
        """Returns that can be fetched, and the barcode for it."""
        from .giveout import GiveoutResource

        return GiveoutResource(self)

    @cached_property
    def review(self) -> ReviewResource:
        """Reviews of buyers."""
        from .review import ReviewResource

        return ReviewResource(self)

    @cached_property
    def review_comment(self) -> ReviewCommentResource:
        """Comments under reviews."""
        from .review_comment import ReviewCommentResource

        return ReviewCommentResource(self)

    @cached_property
    def posting_rfbs(self) -> PostingRfbsResource:
        """Delivery steps that the seller reports himself (rFBS)."""
        from .posting_rfbs import PostingRfbsResource

        return PostingRfbsResource(self)

    @cached_property
    def return_rfbs(self) -> ReturnRfbsResource:
        """Return requests of rFBS buyers."""
        from .return_rfbs import ReturnRfbsResource

        return ReturnRfbsResource(self)

    @cached_property
    def warehouse_erfbs(self) -> WarehouseErfbsResource:
        """Warehouses of express delivery by the seller."""
        from .warehouse_erfbs import WarehouseErfbsResource

        return WarehouseErfbsResource(self)

    @cached_property
    def warehouse_rfbs(self) -> WarehouseRfbsResource:
        """Set-up of rFBS warehouses."""
        from .warehouse_rfbs import WarehouseRfbsResource

        return WarehouseRfbsResource(self)

    @cached_property
    def seller_action(self) -> SellerActionResource:
        """Promotions of the seller himself."""
        from .seller_action import SellerActionResource

        return SellerActionResource(self)

    @cached_property
    def seller(self) -> SellerResource:
        """The seller's account."""
        from .seller import SellerResource

        return SellerResource(self)

    @cached_property
    def rating(self) -> RatingResource:
        """Ratings of the seller."""
        from .rating import RatingResource

        return RatingResource(self)

    @cached_property
    def stairway_discount(self) -> StairwayDiscountResource:
        """Discounts that grow with the quantity."""
        from .stairway_discount import StairwayDiscountResource

        return StairwayDiscountResource(self)

    @cached_property
    def warehouse(self) -> WarehouseResource:
        """FBS and rFBS warehouses of the seller, and operations on them."""
        from .warehouse import WarehouseResource

        return WarehouseResource(self)

    @cached_property
    def delivery_method(self) -> DeliveryMethodResource:
        """Delivery methods of warehouses."""
        from .delivery_method import DeliveryMethodResource

        return DeliveryMethodResource(self)


class AsyncSellerClient(AsyncClient):
    """Ozon Seller API, asynchronously."""

    @cached_property
    def analytics(self) -> AsyncAnalyticsResource:
        """Sales, stock and demand figures."""
        from .analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self)

    @cached_property
    def api_key(self) -> AsyncApiKeyResource:
        """The key that the client itself uses."""
        from .api_key import AsyncApiKeyResource

        return AsyncApiKeyResource(self)

    @cached_property
    def arrival_pass(self) -> AsyncArrivalPassResource:
        """Passes for the vehicle that brings or fetches goods."""
        from .arrival_pass import AsyncArrivalPassResource

        return AsyncArrivalPassResource(self)

    @cached_property
    def barcode(self) -> AsyncBarcodeResource:
        """Barcodes of products."""
        from .barcode import AsyncBarcodeResource

        return AsyncBarcodeResource(self)

    @cached_property
    def brand(self) -> AsyncBrandResource:
        """Brands that need a certificate."""
        from .brand import AsyncBrandResource

        return AsyncBrandResource(self)

    @cached_property
    def cancellation(self) -> AsyncCancellationResource:
        """Cancellation requests of rFBS buyers."""
        from .cancellation import AsyncCancellationResource

        return AsyncCancellationResource(self)

    @cached_property
    def chat(self) -> AsyncChatResource:
        """Chats with buyers and with the support."""
        from .chat import AsyncChatResource

        return AsyncChatResource(self)

    @cached_property
    def description_category(self) -> AsyncDescriptionCategoryResource:
        """Tree of categories and types, with their attributes and dictionaries."""
        from .description_category import AsyncDescriptionCategoryResource

        return AsyncDescriptionCategoryResource(self)

    @cached_property
    def product(self) -> AsyncProductResource:
        """Products of the shop, their cards, pictures, prices and stocks."""
        from .product import AsyncProductResource

        return AsyncProductResource(self)

    @cached_property
    def dependent_attribute(self) -> AsyncDependentAttributeResource:
        """Attributes whose values depend on other attributes."""
        from .dependent_attribute import AsyncDependentAttributeResource

        return AsyncDependentAttributeResource(self)

    @cached_property
    def digital_posting(self) -> AsyncDigitalPostingResource:
        """Orders of digital goods and the codes for them."""
        from .digital_posting import AsyncDigitalPostingResource

        return AsyncDigitalPostingResource(self)

    @cached_property
    def digital_product(self) -> AsyncDigitalProductResource:
        """Stocks of digital goods."""
        from .digital_product import AsyncDigitalProductResource

        return AsyncDigitalProductResource(self)

    @cached_property
    def supply_order_act(self) -> AsyncSupplyOrderActResource:
        """Acts of FBO supplies."""
        from .supply_order_act import AsyncSupplyOrderActResource

        return AsyncSupplyOrderActResource(self)

    @cached_property
    def cluster(self) -> AsyncClusterResource:
        """Delivery clusters."""
        from .cluster import AsyncClusterResource

        return AsyncClusterResource(self)

    @cached_property
    def warehouse_fbo(self) -> AsyncWarehouseFboResource:
        """Warehouses of Ozon that hold the seller's goods."""
        from .warehouse_fbo import AsyncWarehouseFboResource

        return AsyncWarehouseFboResource(self)

    @cached_property
    def supply_draft(self) -> AsyncSupplyDraftResource:
        """Drafts of FBO supplies."""
        from .supply_draft import AsyncSupplyDraftResource

        return AsyncSupplyDraftResource(self)

    @cached_property
    def cargo(self) -> AsyncCargoResource:
        """Cargo units of FBO supplies."""
        from .cargo import AsyncCargoResource

        return AsyncCargoResource(self)

    @cached_property
    def cargo_label(self) -> AsyncCargoLabelResource:
        """Labels of FBO cargo units."""
        from .cargo_label import AsyncCargoLabelResource

        return AsyncCargoLabelResource(self)

    @cached_property
    def supply_order(self) -> AsyncSupplyOrderResource:
        """FBO supplies."""
        from .supply_order import AsyncSupplyOrderResource

        return AsyncSupplyOrderResource(self)

    @cached_property
    def transport_cargo(self) -> AsyncTransportCargoResource:
        """Transport cargo units of FBO supplies."""
        from .transport_cargo import AsyncTransportCargoResource

        return AsyncTransportCargoResource(self)

    @cached_property
    def transport_cargo_label(self) -> AsyncTransportCargoLabelResource:
        """Labels of transport cargo units."""
        from .transport_cargo_label import AsyncTransportCargoLabelResource

        return AsyncTransportCargoLabelResource(self)

    @cached_property
    def warehouse_ozon(self) -> AsyncWarehouseOzonResource:
        """Warehouses that Ozon itself runs, such as those that hold FBO goods."""
        from .warehouse_ozon import AsyncWarehouseOzonResource

        return AsyncWarehouseOzonResource(self)

    @cached_property
    def posting_fbo(self) -> AsyncPostingFboResource:
        """Orders that Ozon stores and ships (FBO)."""
        from .posting_fbo import AsyncPostingFboResource

        return AsyncPostingFboResource(self)

    @cached_property
    def supplier(self) -> AsyncSupplierResource:
        """Warehouses that take FBO supplies."""
        from .supplier import AsyncSupplierResource

        return AsyncSupplierResource(self)

    @cached_property
    def fbp_draft_direct(self) -> AsyncFbpDraftDirectResource:
        """Drafts of FBP supplies that go straight to the warehouse."""
        from .fbp_draft_direct import AsyncFbpDraftDirectResource

        return AsyncFbpDraftDirectResource(self)

    @cached_property
    def fbp_draft_drop_off(self) -> AsyncFbpDraftDropOffResource:
        """Drafts of FBP supplies through a drop-off point."""
        from .fbp_draft_drop_off import AsyncFbpDraftDropOffResource

        return AsyncFbpDraftDropOffResource(self)

    @cached_property
    def fbp_draft_pick_up(self) -> AsyncFbpDraftPickUpResource:
        """Drafts of FBP supplies that a courier fetches."""
        from .fbp_draft_pick_up import AsyncFbpDraftPickUpResource

        return AsyncFbpDraftPickUpResource(self)

    @cached_property
    def fbp(self) -> AsyncFbpResource:
        """Warehouses and dictionaries of partner fulfilment (FBP)."""
        from .fbp import AsyncFbpResource

        return AsyncFbpResource(self)

    @cached_property
    def fbp_draft(self) -> AsyncFbpDraftResource:
        """Drafts of FBP supplies of any kind."""
        from .fbp_draft import AsyncFbpDraftResource

        return AsyncFbpDraftResource(self)

    @cached_property
    def fbp_order_direct(self) -> AsyncFbpOrderDirectResource:
        """FBP supplies that go straight to the warehouse."""
        from .fbp_order_direct import AsyncFbpOrderDirectResource

        return AsyncFbpOrderDirectResource(self)

    @cached_property
    def fbp_order_drop_off(self) -> AsyncFbpOrderDropOffResource:
        """FBP supplies through a drop-off point."""
        from .fbp_order_drop_off import AsyncFbpOrderDropOffResource

        return AsyncFbpOrderDropOffResource(self)

    @cached_property
    def fbp_order_pick_up(self) -> AsyncFbpOrderPickUpResource:
        """FBP supplies that a courier fetches."""
        from .fbp_order_pick_up import AsyncFbpOrderPickUpResource

        return AsyncFbpOrderPickUpResource(self)

    @cached_property
    def fbp_order(self) -> AsyncFbpOrderResource:
        """FBP supplies of any kind."""
        from .fbp_order import AsyncFbpOrderResource

        return AsyncFbpOrderResource(self)

    @cached_property
    def posting_fbp(self) -> AsyncPostingFbpResource:
        """Orders that a partner stores and ships (FBP)."""
        from .posting_fbp import AsyncPostingFbpResource

        return AsyncPostingFbpResource(self)

    @cached_property
    def carriage_container(self) -> AsyncCarriageContainerResource:
        """Boxes and pallets in which FBS postings leave."""
        from .carriage_container import AsyncCarriageContainerResource

        return AsyncCarriageContainerResource(self)

    @cached_property
    def exemplar(self) -> AsyncExemplarResource:
        """Marking codes and other data of single pieces in a posting."""
        from .exemplar import AsyncExemplarResource

        return AsyncExemplarResource(self)

    @cached_property
    def posting_fbs(self) -> AsyncPostingFbsResource:
        """Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""
        from .posting_fbs import AsyncPostingFbsResource

        return AsyncPostingFbsResource(self)

    @cached_property
    def carriage(self) -> AsyncCarriageResource:
        """Carriages, the shipments in which FBS postings leave."""
        from .carriage import AsyncCarriageResource

        return AsyncCarriageResource(self)

    @cached_property
    def assembly_fbs(self) -> AsyncAssemblyFbsResource:
        """What has to be packed for all FBS postings, by posting and by product."""
        from .assembly_fbs import AsyncAssemblyFbsResource

        return AsyncAssemblyFbsResource(self)

    @cached_property
    def assembly_carriage(self) -> AsyncAssemblyCarriageResource:
        """What has to be packed for one carriage, by posting and by product."""
        from .assembly_carriage import AsyncAssemblyCarriageResource

        return AsyncAssemblyCarriageResource(self)

    @cached_property
    def fbs_act(self) -> AsyncFbsActResource:
        """Documents, barcodes and postings of FBS shipments."""
        from .fbs_act import AsyncFbsActResource

        return AsyncFbsActResource(self)

    @cached_property
    def courier_contact(self) -> AsyncCourierContactResource:
        """What the courier of a carriage is told about the seller."""
        from .courier_contact import AsyncCourierContactResource

        return AsyncCourierContactResource(self)

    @cached_property
    def fbs_digital_act(self) -> AsyncFbsDigitalActResource:
        """Electronic acts of FBS shipments."""
        from .fbs_digital_act import AsyncFbsDigitalActResource

        return AsyncFbsDigitalActResource(self)

    @cached_property
    def warehouse_fbs(self) -> AsyncWarehouseFbsResource:
        """Set-up of FBS warehouses."""
        from .warehouse_fbs import AsyncWarehouseFbsResource

        return AsyncWarehouseFbsResource(self)

    @cached_property
    def posting(self) -> AsyncPostingResource:
        """Operations on a posting of any delivery schema."""
        from .posting import AsyncPostingResource

        return AsyncPostingResource(self)

    @cached_property
    def fbs_label(self) -> AsyncFbsLabelResource:
        """Parcel labels of FBS postings."""
        from .fbs_label import AsyncFbsLabelResource

        return AsyncFbsLabelResource(self)

    @cached_property
    def finance(self) -> AsyncFinanceResource:
        """Transactions, realisation reports and settlements."""
        from .finance import AsyncFinanceResource

        return AsyncFinanceResource(self)

    @cached_property
    def finance_accrual(self) -> AsyncFinanceAccrualResource:
        """Accruals by day and by posting."""
        from .finance_accrual import AsyncFinanceAccrualResource

        return AsyncFinanceAccrualResource(self)

    @cached_property
    def invoice(self) -> AsyncInvoiceResource:
        """Invoices of postings that cross a border."""
        from .invoice import AsyncInvoiceResource

        return AsyncInvoiceResource(self)

    @cached_property
    def notification(self) -> AsyncNotificationResource:
        """Addresses to which Ozon pushes events."""
        from .notification import AsyncNotificationResource

        return AsyncNotificationResource(self)

    @cached_property
    def cancel_reason(self) -> AsyncCancelReasonResource:
        """Reasons for cancelling orders of Ozon Delivery."""
        from .cancel_reason import AsyncCancelReasonResource

        return AsyncCancelReasonResource(self)

    @cached_property
    def delivery(self) -> AsyncDeliveryResource:
        """Ozon Delivery for shops outside of ozon.ru, checkout step."""
        from .delivery import AsyncDeliveryResource

        return AsyncDeliveryResource(self)

    @cached_property
    def order(self) -> AsyncOrderResource:
        """Orders of Ozon Delivery."""
        from .order import AsyncOrderResource

        return AsyncOrderResource(self)

    @cached_property
    def polygon(self) -> AsyncPolygonResource:
        """Areas where the seller delivers himself."""
        from .polygon import AsyncPolygonResource

        return AsyncPolygonResource(self)

    @cached_property
    def search_query(self) -> AsyncSearchQueryResource:
        """What buyers search for."""
        from .search_query import AsyncSearchQueryResource

        return AsyncSearchQueryResource(self)

    @cached_property
    def pricing_strategy(self) -> AsyncPricingStrategyResource:
        """Prices that follow those of competitors."""
        from .pricing_strategy import AsyncPricingStrategyResource

        return AsyncPricingStrategyResource(self)

    @cached_property
    def product_visibility(self) -> AsyncProductVisibilityResource:
        """Showing and hiding of products."""
        from .product_visibility import AsyncProductVisibilityResource

        return AsyncProductVisibilityResource(self)

    @cached_property
    def action_auto_add(self) -> AsyncActionAutoAddResource:
        """Products that Ozon adds to promotions by itself."""
        from .action_auto_add import AsyncActionAutoAddResource

        return AsyncActionAutoAddResource(self)

    @cached_property
    def action(self) -> AsyncActionResource:
        """Promotions of Ozon in which products take part."""
        from .action import AsyncActionResource

        return AsyncActionResource(self)

    @cached_property
    def discount_task(self) -> AsyncDiscountTaskResource:
        """Requests of buyers for a discount."""
        from .discount_task import AsyncDiscountTaskResource

        return AsyncDiscountTaskResource(self)

    @cached_property
    def certification(self) -> AsyncCertificationResource:
        """What has to be certified."""
        from .certification import AsyncCertificationResource

        return AsyncCertificationResource(self)

    @cached_property
    def certificate(self) -> AsyncCertificateResource:
        """Quality certificates of products."""
        from .certificate import AsyncCertificateResource

        return AsyncCertificateResource(self)

    @cached_property
    def quant(self) -> AsyncQuantResource:
        """Packs that are sold as one unit."""
        from .quant import AsyncQuantResource

        return AsyncQuantResource(self)

    @cached_property
    def question(self) -> AsyncQuestionResource:
        """Questions of buyers."""
        from .question import AsyncQuestionResource

        return AsyncQuestionResource(self)

    @cached_property
    def question_answer(self) -> AsyncQuestionAnswerResource:
        """Answers to the questions of buyers."""
        from .question_answer import AsyncQuestionAnswerResource

        return AsyncQuestionAnswerResource(self)

    @cached_property
    def receipt(self) -> AsyncReceiptResource:
        """Receipts of orders."""
        from .receipt import AsyncReceiptResource

        return AsyncReceiptResource(self)

    @cached_property
    def removal(self) -> AsyncRemovalResource:
        """Removal of goods from the warehouses of Ozon."""
        from .removal import AsyncRemovalResource

        return AsyncRemovalResource(self)

    @cached_property
    def report(self) -> AsyncReportResource:
        """Reports that are prepared as a file."""
        from .report import AsyncReportResource

        return AsyncReportResource(self)

    @cached_property
    def returns(self) -> AsyncReturnsResource:
        """Returns of FBO and FBS orders."""
        from .returns import AsyncReturnsResource

        return AsyncReturnsResource(self)

    @cached_property
    def giveout(self) -> AsyncGiveoutResource:
        """Returns that can be fetched, and the barcode for it."""
        from .giveout import AsyncGiveoutResource

        return AsyncGiveoutResource(self)

    @cached_property
    def review(self) -> AsyncReviewResource:
        """Reviews of buyers."""
        from .review import AsyncReviewResource

        return AsyncReviewResource(self)

    @cached_property
    def review_comment(self) -> AsyncReviewCommentResource:
        """Comments under reviews."""
        from .review_comment import AsyncReviewCommentResource

        return AsyncReviewCommentResource(self)

    @cached_property
    def posting_rfbs(self) -> AsyncPostingRfbsResource:
        """Delivery steps that the seller reports himself (rFBS)."""
        from .posting_rfbs import AsyncPostingRfbsResource

        return AsyncPostingRfbsResource(self)

    @cached_property
    def return_rfbs(self) -> AsyncReturnRfbsResource:
        """Return requests of rFBS buyers."""
        from .return_rfbs import AsyncReturnRfbsResource

        return AsyncReturnRfbsResource(self)

    @cached_property
    def warehouse_erfbs(self) -> AsyncWarehouseErfbsResource:
        """Warehouses of express delivery by the seller."""
        from .warehouse_erfbs import AsyncWarehouseErfbsResource

        return AsyncWarehouseErfbsResource(self)

    @cached_property
    def warehouse_rfbs(self) -> AsyncWarehouseRfbsResource:
        """Set-up of rFBS warehouses."""
        from .warehouse_rfbs import AsyncWarehouseRfbsResource

        return AsyncWarehouseRfbsResource(self)

    @cached_property
    def seller_action(self) -> AsyncSellerActionResource:
        """Promotions of the seller himself."""
        from .seller_action import AsyncSellerActionResource

        return AsyncSellerActionResource(self)

    @cached_property
    def seller(self) -> AsyncSellerResource:
        """The seller's account."""
        from .seller import AsyncSellerResource

        return AsyncSellerResource(self)

    @cached_property
    def rating(self) -> AsyncRatingResource:
        """Ratings of the seller."""
        from .rating import AsyncRatingResource

        return AsyncRatingResource(self)

    @cached_property
    def stairway_discount(self) -> AsyncStairwayDiscountResource:
        """Discounts that grow with the quantity."""
        from .stairway_discount import AsyncStairwayDiscountResource

        return AsyncStairwayDiscountResource(self)

    @cached_property
    def warehouse(self) -> AsyncWarehouseResource:
        """FBS and rFBS warehouses of the seller, and operations on them."""
        from .warehouse import AsyncWarehouseResource

        return AsyncWarehouseResource(self)

    @cached_property
    def delivery_method(self) -> AsyncDeliveryMethodResource:
        """Delivery methods of warehouses."""
        from .delivery_method import AsyncDeliveryMethodResource

        return AsyncDeliveryMethodResource(self)
