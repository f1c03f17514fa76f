"""Push notifications: what Ozon sends to the addresses of the seller, and the operations that connect them."""
