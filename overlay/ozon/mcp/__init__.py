"""An MCP server over all operations of Ozon's APIs, for assistants: ``ozon mcp``.

It has three tools: ``find`` searches operations, ``describe`` shows what one takes and returns, and ``call`` sends it.
It reads only, unless it is started with ``--allow-writes``; then every write needs a confirmation, see `confirming`.
Requires ``pip install 'ozon-client[mcp]'``.
"""
