-- Orders of each Moscow day, FBS, rFBS and FBO. DuckDB and PostgreSQL. Needs the streams postings_fbs and postings_fbo.
--
-- Cancelled postings are not among postings, units and amount; they have columns of their own. A posting that was split
-- is left out: its goods stand in the postings that it became. Amounts are nominal prices, in the currency beside them.
CREATE OR REPLACE VIEW orders_by_day AS
WITH postings AS (
    SELECT
        shop, posting_number, upper(coalesce(delivery_schema, 'fbs')) AS scheme, in_process_at AS moment,
        coalesce(status, '') = 'cancelled' AS is_cancelled
    FROM postings_fbs
    WHERE coalesce(status, '') <> 'cancelled_from_split_pending'
    UNION ALL
    SELECT shop, posting_number, 'FBO', created_at, coalesce(status, '') = 'cancelled'
    FROM postings_fbo
),
products AS (
    SELECT shop, posting_number, price_currency, quantity, price_amount FROM postings_fbs_products
    UNION ALL
    SELECT shop, posting_number, price_currency, quantity, price_amount FROM postings_fbo_products
),
goods AS (
    SELECT shop, posting_number, price_currency AS currency, sum(quantity) AS units, sum(price_amount * quantity) AS amount
    FROM products
    GROUP BY shop, posting_number, price_currency
)
SELECT
    shop,
    CAST(moment AT TIME ZONE 'Europe/Moscow' AS date) AS day,
    scheme,
    currency,
    count(CASE WHEN NOT is_cancelled THEN 1 END) AS postings,
    sum(CASE WHEN is_cancelled THEN 0 ELSE units END) AS units,
    sum(CASE WHEN is_cancelled THEN 0 ELSE amount END) AS amount,
    count(CASE WHEN is_cancelled THEN 1 END) AS cancelled_postings,
    sum(CASE WHEN is_cancelled THEN units ELSE 0 END) AS cancelled_units,
    sum(CASE WHEN is_cancelled THEN amount ELSE 0 END) AS cancelled_amount
FROM postings
LEFT JOIN goods USING (shop, posting_number)
GROUP BY 1, 2, 3, 4;
