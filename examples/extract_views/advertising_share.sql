-- The share of sales that advertising cost on each Moscow day. DuckDB and PostgreSQL. Needs the stream accruals.
--
-- Accruals for clicks (41) and orders (54) are the money that campaigns spend, with refunds taken off. They come a night
-- later than the others, so of the last day that was read they are not known: advertising and share are NULL there. On
-- days before it, 0 is no spending, if they were read again since: 'ozon extract check --checks settled' names those that
-- were not. Sales are those of the day of the delivery, less returns.
CREATE OR REPLACE VIEW advertising_share AS
WITH spent AS (
    SELECT shop, _part, non_item_fee_accrued_currency AS currency, -non_item_fee_accrued_amount AS amount
    FROM accruals
    WHERE non_item_fee_type_id IN (41, 54)
    UNION ALL
    SELECT shop, _part, accrued_currency, -accrued_amount FROM accruals_item_fees_fees_fees WHERE type_id IN (41, 54)
    UNION ALL
    SELECT shop, _part, accrued_currency, -accrued_amount FROM accruals_container_fees_fees WHERE type_id IN (41, 54)
),
both_sides AS (
    SELECT shop, _part, currency, amount AS advertising, 0 AS sales FROM spent
    UNION ALL
    SELECT shop, _part, commission_sale_amount_currency, 0, commission_sale_amount_amount
    FROM accruals_posting_products
    WHERE commission_sale_amount_amount IS NOT NULL
),
last_day AS (
    SELECT shop, max(_part) AS _part FROM accruals GROUP BY shop
),
days AS (
    SELECT
        shop, _part, currency, sum(sales) AS sales,
        CASE WHEN _part < (SELECT _part FROM last_day WHERE last_day.shop = both_sides.shop) THEN sum(advertising) END
            AS advertising
    FROM both_sides
    GROUP BY shop, _part, currency
)
SELECT
    shop,
    CAST(_part AS date) AS day,
    currency,
    advertising,
    sales,
    CASE WHEN sales > 0 THEN advertising / sales END AS share
FROM days;
