-- How many days the stock of each product lasts at the pace of the 28 days before its last snapshot. DuckDB and
-- PostgreSQL. Needs the streams stocks, postings_fbs and postings_fbo.
--
-- What is present includes what is reserved, so that is taken off. Cancelled postings do not count. NULL days: nothing
-- was ordered. Without 28 days of postings, the pace is too low.
CREATE OR REPLACE VIEW stock_days AS
WITH last_snapshot AS (
    SELECT shop, max(_part) AS _part FROM stocks GROUP BY shop
),
free AS (
    SELECT
        stocks_stocks.shop, stocks_stocks.sku, CAST(stocks_stocks._part AS date) AS day,
        sum(stocks_stocks.present - stocks_stocks.reserved) AS units
    FROM stocks_stocks
    JOIN last_snapshot USING (shop, _part)
    GROUP BY 1, 2, 3
),
ordered AS (
    SELECT products.shop, products.sku, products.quantity, postings.in_process_at AS moment
    FROM postings_fbs_products AS products
    JOIN postings_fbs AS postings USING (shop, posting_number)
    WHERE postings.status NOT IN ('cancelled', 'cancelled_from_split_pending')
    UNION ALL
    SELECT products.shop, products.sku, products.quantity, postings.created_at
    FROM postings_fbo_products AS products
    JOIN postings_fbo AS postings USING (shop, posting_number)
    WHERE postings.status <> 'cancelled'
),
pace AS (
    SELECT free.shop, free.sku, sum(ordered.quantity) / 28.0 AS units_a_day
    FROM free
    JOIN ordered ON ordered.shop = free.shop AND ordered.sku = free.sku
    WHERE CAST(ordered.moment AT TIME ZONE 'Europe/Moscow' AS date) >= free.day - 28
        AND CAST(ordered.moment AT TIME ZONE 'Europe/Moscow' AS date) < free.day
    GROUP BY 1, 2
)
SELECT
    free.shop,
    free.sku,
    free.day,
    free.units,
    coalesce(pace.units_a_day, 0) AS units_a_day,
    free.units / nullif(pace.units_a_day, 0) AS days
FROM free
LEFT JOIN pace ON pace.shop = free.shop AND pace.sku = free.sku;
