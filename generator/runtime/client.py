"""Sends method calls and decodes their answers, written once for synchronous and asynchronous clients."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypedDict, TypeVar
from urllib.parse import urlencode

from . import errors
from .answers import read, refusal
from .blocking import finish
from .checks import OPTIONS as _OPTION_RULES
from .checks import check
from .codec import codec_for
from .connections import AnyHttp, Sender, sender_of
from .exact_json import dumps
from .fields import written, written_day, written_moment
from .masking import copy_request, failure_text, mask_url, secrets_of
from .messages import DEADLINE as DEADLINE
from .messages import OPERATION as OPERATION
from .messages import OPTIONS as OPTIONS
from .messages import BodyError, Headers, NetworkError, Request, Response, Timeout, Url, phases, quoted
from .messages import File as File
from .outcome import judged, may_have_happened, recalled
from .plain import plain
from .wire import form_body, path_segment, query_value

if TYPE_CHECKING:
    from .model import Model
    from .operation import Operation

#: Addresses that a client keeps.
_URLS = 1024


class CallOptions(TypedDict, total=False):
    """Settings of one call.

    timeout: seconds, or an ``httpx.Timeout`` or ``httpx2.Timeout``; overrides the client's.
    headers: sent in addition to the usual ones.
    max_attempts: maximum number of attempts if a repeat is safe; 1 for no repeat.
    deadline: seconds that the whole call may take, with all attempts and waits; overrides that of ``Retry``.
    max_wait: seconds that one attempt may wait for a permit of the rate limiter; ``None`` for no maximum.
    patient: True multiplies ``deadline`` and ``max_wait`` of the client by ten, and waits after a 429 do not count as
        attempts. Iterators and walkers of this package set it.
    strict: whether to raise if items failed in an answer of 200; overrides the client's setting.
    unknown_fields: what to do with fields of the request that are not documented; overrides the client's setting.
    on_reply: called with the raw `Response` before it is decoded.
    save_to: path for a file answer, which is then not held in memory. The file appears there, or replaces an existing
        one, when it is complete and of the right kind.
    """

    timeout: float | Timeout | None
    headers: Mapping[str, str]
    max_attempts: int
    deadline: float
    max_wait: float | None
    patient: bool
    strict: bool
    unknown_fields: Literal["warn", "error", "send"]
    on_reply: Callable[[Response], object]
    save_to: str | Path


class Call:
    """One call, which a `Pipeline` may read and change before it is encoded."""

    __slots__ = ("arguments", "content", "extensions", "headers", "operation", "options")

    def __init__(self, operation: Operation, arguments: dict[str, object], options: CallOptions) -> None:
        if options:
            check(options, _OPTION_RULES, "The options of a call")
        self.operation = operation
        self.arguments = arguments
        self.options = options
        self.content: bytes | None = None
        self.headers: dict[str, str] = dict(options.get("headers") or {})
        #: Extensions of the request, for transports.
        self.extensions: dict[str, object] = {OPERATION: operation, OPTIONS: options}


class Pipeline(Protocol):
    """Hooks of a higher layer into every call. Unlike a transport, it sees arguments, answers and errors."""

    def before(self, call: Call) -> None:
        """Before the call is encoded: fill in defaults, warn, or set ``call.content`` and its header."""
        return

    def replied(self, call: Call, response: Response, result: object) -> Any:
        """After an answer is decoded: return it or another one, or raise."""
        return result

    def failed(self, error: errors.OzonError, call: Call) -> errors.OzonError:
        """Before an error is raised: return it or a better one."""
        return error


class _Nothing(Pipeline):
    """Changes nothing."""


class ClientBase:
    """What the synchronous and the asynchronous client share.

    Args:
        http: sends the requests: a `Sender`, or a client of httpx or httpx2 that knows the base address and the
            credentials.
        pipeline: sees every call before and after it is sent.
    """

    def __init__(self, http: Sender | AnyHttp, pipeline: Pipeline | None = None) -> None:
        self.http = sender_of(http)
        self.pipeline = pipeline or _Nothing()
        self._urls: dict[str, Url] = {}

    async def _call(self, operation: Operation, arguments: dict[str, object], options: CallOptions | None) -> Any:
        """Send one call and return its decoded answer. Under a synchronous client it blocks the calling thread."""
        call = Call(operation, arguments, options or {})
        request, save_to = self._request(call), call.options.get("save_to")
        try:
            response = await self.http.send(request)
            if save_to is not None and response.is_success:
                return await self._save(call, response, Path(save_to))
        except errors.OzonError as error:  # from the rate limiter or the credentials
            recalled(error, operation, request)
            raise
        except NetworkError as error:
            failure = transport_error(operation, request, error)
        else:
            return self._result(call, response)
        raise self.pipeline.failed(failure, call)

    async def _save(self, call: Call, response: Response, path: Path) -> File:
        from .files import NotTheFileError, no_file, save  # with zipfile and more, which only calls for files need

        try:
            self._show(call, response)
            return await save(response, path, call.operation.content_types)
        except NotTheFileError as error:
            failure = no_file(call.operation, response, error)
        finally:
            await response.close()
        raise self.pipeline.failed(failure, call)

    def _request(self, call: Call) -> Request:
        """Encode a call."""
        if self.http.is_closed:
            text = "The client is closed, and nothing was sent: make another one."
            raise errors.TransportError(text, operation=call.operation.name, sent=False)
        try:
            return self._encode(call)
        except (TypeError, ValueError, OverflowError) as error:
            if isinstance(error, errors.OzonError):
                raise
            text = re.sub(r"^\w*\.?__init__\(\) ", "", str(error))
            text = re.sub(r"missing \d+ required keyword-only arguments?: ", "missing argument ", text)
            refused = errors.ArgumentError(f"{text}. Nothing was sent.", operation=call.operation.name)
        raise self.pipeline.failed(refused, call)

    def _encode(self, call: Call) -> Request:
        operation, arguments = call.operation, call.arguments
        if call.options.get("save_to") is not None and operation.reply != "file":
            raise ValueError("save_to is for answers that are files")
        self.pipeline.before(call)
        given = {**operation.defaults, **{name: value for name, value in arguments.items() if value is not None}}
        missing = operation.required_parameters - given.keys()
        if missing:
            raise ValueError(f"missing argument {', '.join(sorted(missing))}")
        for name in operation.days & given.keys():
            written(name, written_day, given[name])
        for name in operation.moments & given.keys():
            written(name, written_moment, given[name])
        path = operation.path
        for name, wire in operation.path_parameters.items():
            path = path.replace(f"{{{wire}}}", path_segment(name, given.pop(name)))
        query = {
            wire: query_value(given.pop(name)) for name, wire in operation.query_parameters.items() if name in given
        }
        if call.content is None:
            call.content = self._body(call, given)
        return Request(
            operation.method,
            self._url(path, query, not operation.path_parameters),
            self._headers(call),
            call.content or b"",
            self._extensions(call),
            streamed=call.options.get("save_to") is not None,
        )

    def _headers(self, call: Call) -> Headers:
        headers = self.http.headers.copy()
        if call.content:
            headers["Content-Type"] = "application/json"
        if call.headers:
            headers.update(call.headers)
        return headers

    def _extensions(self, call: Call) -> dict[str, object]:
        if "timeout" in call.options:
            call.extensions["timeout"] = phases(call.options["timeout"])
        else:
            call.extensions.setdefault("timeout", self.http.timeout)
        return call.extensions

    def _url(self, path: str, query: Mapping[str, object], fixed: bool) -> Url:
        """The URL of a path, kept if the path is fixed: building it takes a tenth of a call."""
        url = self._urls.get(path) if fixed else None
        if url is None:
            own, _, rest = path.partition("?")
            url = self.http.base_url.below(quoted(own), quoted(rest))
            if fixed and len(self._urls) < _URLS:
                self._urls[path] = url
        return url._replace(query=urlencode(query, doseq=True)) if query else url

    def _body(self, call: Call, given: dict[str, object]) -> bytes:
        operation = call.operation
        if operation.request is not None:
            request = request_of(operation, given)
            if not operation.multipart:
                return dumps(request, plain)
            body, call.headers["Content-Type"] = form_body(plain(request))
            return body
        if given:
            raise ValueError(f"unknown argument {', '.join(sorted(given))}")
        return b""

    def _result(self, call: Call, response: Response) -> Any:
        """Decode an answer, or raise its error."""
        if not response.is_success:
            raise self.pipeline.failed(refusal(call.operation, response), call)
        self._show(call, response)
        result = read(call.operation, response)
        if isinstance(result, errors.OzonError):
            raise self.pipeline.failed(judged(result, call.operation, True), call)
        return self.pipeline.replied(call, response, result)

    def _show(self, call: Call, response: Response) -> None:
        on_reply = call.options.get("on_reply")
        if on_reply is not None:
            on_reply(response)


class SyncClient(ClientBase):
    """Sends the calls of an API, in the calling thread."""

    def call(self, operation: Operation, arguments: dict[str, object], options: CallOptions | None = None) -> Any:
        """Send one call and return its decoded answer. All methods of resources use this."""
        return finish(self._call(operation, arguments, options))

    def send(self, request: Model, options: CallOptions | None = None, **parameters: object) -> Any:
        """Send a request model: ``seller.send(ProductListRequest(filter={}))``. The model determines the operation.

        Args:
            request: a model whose name ends in ``Request``; its extra fields are sent too.
            options: settings of this call only.
            parameters: parameters of the path and the query.

        Raises:
            ArgumentError: the model does not belong to an operation.
        """
        return self.call(*_whole(request, parameters), options)

    def close(self) -> None:
        """Close the connections."""
        finish(self.http.close())


class AsyncClient(ClientBase):
    """Sends the calls of an API, in a task."""

    async def call(self, operation: Operation, arguments: dict[str, object], options: CallOptions | None = None) -> Any:
        """Send one call and return its decoded answer. All methods of resources use this."""
        return await self._call(operation, arguments, options)

    async def send(self, request: Model, options: CallOptions | None = None, **parameters: object) -> Any:
        """Send a whole request model, see `SyncClient.send`."""
        return await self.call(*_whole(request, parameters), options)

    async def aclose(self) -> None:
        """Close the connections."""
        await self.http.close()


SomeClient = TypeVar("SomeClient", SyncClient, AsyncClient)


class _Resource(Generic[SomeClient]):
    """The client of a resource, and the operations of its methods."""

    __slots__ = ("_client",)

    def __init__(self, client: SomeClient) -> None:
        self._client: SomeClient = client

    @classmethod
    def _operation(cls, verb: str) -> Operation:
        from .operation import load

        return load(cls.__module__.rpartition(".")[0], verb)

    def _call(self, verb: str, arguments: dict[str, object], options: CallOptions | None) -> Any:
        return self._client.call(self._operation(verb), arguments, options)


class SyncResource(_Resource[SyncClient]):
    """Base of the resources of a synchronous client."""

    __slots__ = ()


class AsyncResource(_Resource[AsyncClient]):
    """Base of the resources of an asynchronous client."""

    __slots__ = ()


def request_of(operation: Operation, given: dict[str, Any]) -> Model:
    """The request model of an operation with these fields, checked; ``extra`` holds those that are not documented."""
    assert operation.request is not None
    extra = given.pop("extra", None)
    request = operation.request(**given)
    if extra:
        request.extra.update(extra)
    codec_for(operation.request).check(request)
    return request


def _whole(request: Model, parameters: dict[str, object]) -> tuple[Operation, dict[str, object]]:
    """The operation of a request model, found in the model's module, and the arguments for it."""
    operation = getattr(sys.modules[type(request).__module__], "OPERATION", None)
    if operation is None or operation.request is not type(request):
        raise errors.ArgumentError(f"{type(request).__name__} is the request of no operation. Nothing was sent.")
    names = codec_for(type(request)).names.values()
    return operation, {**parameters, **{name: getattr(request, name) for name in names}, "extra": request.extra or None}


def transport_error(operation: Operation, request: Request, error: NetworkError) -> errors.OzonError:
    """Our error for a failure below HTTP. It does not reference that failure, whose frames hold keys."""
    happened = may_have_happened(error)
    cls = errors.DecodeError if isinstance(error, BodyError) else errors.TransportError
    text = failure_text(error, secrets_of(request))
    made = cls(
        f"{error.kind}: {text} ({request.method} {mask_url(str(request.url))}).",
        operation=operation.name,
        request=copy_request(request),
        sent=happened,
    )
    return recalled(judged(made, operation, happened), operation, request)
