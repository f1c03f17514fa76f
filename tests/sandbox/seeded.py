"""What a seeded sandbox has, as it is documented."""

from __future__ import annotations

#: Warehouses: one for each kind of delivery, one that is out of use, and one that is being set up.
FBS, EXPRESS, OWN, DISABLED, EMPTY = 22142605386000, 22142605387000, 22142605388000, 22142605389000, 22142605390000
#: Delivery methods that have other numbers than their warehouses.
EXPRESS_METHOD, OWN_METHOD = 15110442725000, 15110442726000
#: SKUs of mugs.
BLUE, WHITE, GREEN = 149123456, 149123457, 149123459
#: Carriages: three new ones, one that is approved, and one that has left.
NEW_1, NEW_2, NEW_3, FORMED, CLOSED = range(31415926535, 31415926540)
#: Accrual for the subscription in November 2026.
SUBSCRIPTION_FEE = 6001223171165033
