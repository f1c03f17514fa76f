# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Typed clients of Ozon's seller APIs, generated from an OpenAPI description. Needs httpx and attrs only.

- ``ozon_generated.merchants``: Ozon Merchants API (legacy)
- ``ozon_generated.performance``: Ozon Performance API
- ``ozon_generated.seller``: Ozon Seller API
"""
