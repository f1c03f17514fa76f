-- Money of each month by type of accrual. DuckDB and PostgreSQL. Needs the streams accruals and accrual_types.
--
-- Sales and commissions have no type in the accruals of a day: they stand here as 'sale' and 'commission'. The sum of a
-- month is what Ozon owes for it. Types 41 and 54 are the money that campaigns spend: do not add that of the
-- Performance API. The last two days are not complete yet.
--
-- A month may be there in part: the first one that was read, and the present one. first_day and last_day are the first
-- and the last day of the month that have accruals in these tables, of any type; days is how many have.
CREATE OR REPLACE VIEW money_of_month AS
WITH parts AS (
    SELECT
        shop, _part, non_item_fee_type_id AS type_id, CAST(NULL AS varchar) AS kind,
        non_item_fee_accrued_currency AS currency, non_item_fee_accrued_amount AS amount
    FROM accruals
    UNION ALL
    SELECT
        shop, _part, NULL, 'sale', commission_sale_amount_currency, commission_sale_amount_amount
    FROM accruals_posting_products
    UNION ALL
    SELECT
        shop, _part, NULL, 'commission', commission_commission_currency, commission_commission_amount
    FROM accruals_posting_products
    UNION ALL
    SELECT shop, _part, type_id, NULL, accrued_currency, accrued_amount FROM accruals_posting_products_delivery_services
    UNION ALL
    SELECT shop, _part, type_id, NULL, accrued_currency, accrued_amount FROM accruals_item_fees_fees_fees
    UNION ALL
    SELECT shop, _part, type_id, NULL, accrued_currency, accrued_amount FROM accruals_container_fees_fees
),
months AS (
    SELECT
        shop, substr(_part, 1, 7) AS month, CAST(min(_part) AS date) AS first_day, CAST(max(_part) AS date) AS last_day,
        count(DISTINCT _part) AS days
    FROM accruals
    GROUP BY 1, 2
),
types AS (
    SELECT shop, id, name
    FROM accrual_types AS one
    WHERE _part = (SELECT max(_part) FROM accrual_types AS other WHERE other.shop = one.shop)
)
SELECT
    parts.shop,
    substr(parts._part, 1, 7) AS month,
    parts.type_id,
    coalesce(parts.kind, types.name, 'type ' || CAST(parts.type_id AS varchar)) AS name,
    parts.currency,
    sum(parts.amount) AS amount,
    count(*) AS accruals,
    months.first_day,
    months.last_day,
    months.days
FROM parts
LEFT JOIN months ON months.shop = parts.shop AND months.month = substr(parts._part, 1, 7)
LEFT JOIN types ON types.shop = parts.shop AND types.id = parts.type_id
WHERE parts.amount IS NOT NULL
GROUP BY 1, 2, 3, 4, 5, 8, 9, 10;
