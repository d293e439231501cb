"""An address in, one answer of a server out, within a deadline, of bounded length, and from that server alone."""

import json
from typing import Any
from urllib.parse import urlsplit

from aiohttp import (
    ClientConnectionError,
    ClientError,
    ClientHandlerType,
    ClientRequest,
    ClientResponse,
    ClientTimeout,
)
from geopy.adapters import AdapterHTTPError, AioHTTPAdapter
from geopy.exc import GeocoderParseError, GeocoderServiceError, GeocoderTimedOut, GeocoderUnavailable
from yarl import URL

LONGEST_ANSWER = 1_000_000  # bytes; five places of Nominatim are about 3,000


class OneAnswerAdapter(AioHTTPAdapter):  # type: ignore[misc]  # geopy is not typed
    """geopy's asyncio adapter for a service that may be slow or lie.

    `timeout` (s) is for the whole answer, so that a byte now and then does not prolong it; geopy's adapters on sockets
    begin anew with every byte. One call is one request: a redirect is an error, and nothing is tried twice.
    """

    async def get_text(self, url: str, *, timeout: float, headers: dict[str, str]) -> str:
        """The text of the answer; geopy's errors where there is none."""
        try:
            async with self.session.get(
                URL(url, encoded=True),  # as geopy wrote it: some services sign the very letters
                headers=headers,
                timeout=ClientTimeout(total=timeout),
                allow_redirects=False,
                proxy=self.proxies.get(urlsplit(url).scheme),
                ssl=self.ssl_context or True,
                middlewares=(OneRequest(),),
            ) as response:
                return checked(response, await body_of(response))
        except TimeoutError as error:
            raise GeocoderTimedOut("no whole answer in time") from error
        except ClientConnectionError as error:
            raise GeocoderUnavailable("no connection") from error
        except ClientError as error:
            raise GeocoderServiceError("no HTTP") from error

    async def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> Any:
        """The answer as JSON; GeocoderParseError where it is none, or is nested without end."""
        text = await self.get_text(url, timeout=timeout, headers=headers)
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise GeocoderParseError("no JSON") from error


class OneRequest:
    """Lets one request through: aiohttp sends a GET again by itself when the server hangs up."""

    def __init__(self) -> None:
        self.is_sent = False

    async def __call__(self, request: ClientRequest, send: ClientHandlerType) -> ClientResponse:
        """Send the request; ClientConnectionError if one was sent before."""
        if self.is_sent:
            raise ClientConnectionError("the server hung up")
        self.is_sent = True
        return await send(request)


async def body_of(response: ClientResponse) -> str:
    """The whole text of an answer; GeocoderParseError where it is too long or no text."""
    body = b""
    async for part in response.content.iter_chunked(65_536):
        body += part
        if len(body) > LONGEST_ANSWER:
            raise GeocoderParseError("too long an answer")
    try:
        return body.decode(response.charset or "utf-8")
    except (LookupError, ValueError) as error:
        raise GeocoderParseError("no text") from error


def checked(response: ClientResponse, text: str) -> str:
    """The text again; AdapterHTTPError, which geopy sorts by its number, where the answer is no success."""
    if response.status == 200:
        return text
    raise AdapterHTTPError(
        f"HTTP {response.status}", status_code=response.status, headers=response.headers, text=text[:200]
    )
