"""What Client and AsyncClient share: who they are, and what can be set on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, NoReturn, TypeAlias, TypeVar

from ..http.handle import TransportHandle
from ..http.transport import Timeout
from .auth import Auth, BasicAuth, BearerAuth, CredentialProvider, TokenAuth, credentials
from .compat import Self
from .engine import Settings
from .exceptions import TwilioException
from .hosts import Routes
from .retry import RetryPolicy
from .settings import environment_of, extra_headers, retries_of, timeout_of, usual_headers, words_of
from .texts import must_be_texts

H = TypeVar("H")  # what http_client may be
L = TypeVar("L")  # what sends
N = TypeVar("N", bound=str)  # the libraries that it can send with


class ClientCore(Generic[H, L, N]):
    """What the two kinds of client share.

    Attributes:
        account_sid: The account that requests are about, unless they say otherwise; "" if nothing told it.
        username: The account SID or API key that signs; "" with other credentials.
        password: The auth token or the API key's secret.
        validate: Whether identifiers and other arguments are checked before they are sent.
        http_client: What sends.
        user_agent_extensions: Words of the caller's at the end of the User-Agent header.
        credential_provider: The one that was passed.
    """

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        account_sid: str | None = None,
        region: str | None = None,
        http_client: H | None = None,
        environment: Mapping[str, str] | None = None,
        edge: str | None = None,
        user_agent_extensions: Sequence[str] | None = None,
        credential_provider: CredentialProvider | TokenAuth | None = None,
        *,
        timeout: float | Timeout | None = None,
        retries: int | RetryPolicy | None = None,
        validate: bool = True,
        base_url: str | None = None,
        auth: Auth | tuple[str, str] | None = None,
        transport: N | None = None,
    ) -> None:
        """Raises TwilioException if neither the arguments nor the environment hold credentials.

        Args:
            username: Account SID (AC...) or API key (SK...); else TWILIO_ACCOUNT_SID.
            password: Its auth token or secret; else TWILIO_AUTH_TOKEN. Where that is missing as well, TWILIO_API_KEY
                and TWILIO_API_SECRET sign.
            account_sid: Needed with an API key, unless TWILIO_ACCOUNT_SID is set.
            region: Where data is processed, such as "ie1"; else TWILIO_REGION.
            http_client: An httpx2 client, a TwilioHttpClient, or an object with the official SDK's request(...).
            environment: To be read in place of os.environ.
            edge: Where requests enter Twilio's network, such as "dublin"; else TWILIO_EDGE.
            user_agent_extensions: Words to add to the User-Agent header.
            credential_provider: OAuth client credentials, or a credential provider of the official SDK.
            timeout: Seconds for one attempt, or a Timeout. A minute if nothing else is set.
            retries: How often a request that may be sent again is (0: never), or a RetryPolicy. Twice by default.
            validate: Whether to check arguments before they are sent.
            base_url: Where to send everything, for a local stub or a gateway.
            auth: Who signs, as an alternative to username and password.
            transport: The library to send with, if not with an http_client: "httpx2", or "aiohttp" for an AsyncClient.
        """
        environment = environment_of(environment)
        must_be_texts(region=region, edge=edge, base_url=base_url)
        if http_client is not None and transport is not None:
            raise TwilioException("transport is for a client that makes its http_client itself: pass one of the two")
        self.http_client = self._new_http_client(transport) if http_client is None else http_client
        self._handle = self._new_handle(owned=http_client is None)
        self._handled = self.http_client
        found = credentials(username, password, account_sid, auth, credential_provider, environment)
        self.username = found.username
        self.password = found.password
        self.account_sid = found.account_sid
        self.credential_provider = credential_provider
        self.user_agent_extensions = words_of(user_agent_extensions)
        self.validate = validate
        region = region or environment.get("TWILIO_REGION")
        edge = edge or environment.get("TWILIO_EDGE")
        self._settings = Settings(
            auth=found.auth,
            authorization=found.auth.authorization() if isinstance(found.auth, (BasicAuth, BearerAuth)) else None,
            routes=Routes(region, edge, base_url),
            headers=usual_headers(self.user_agent_extensions),
            extra={},
            timeout=timeout_of(timeout),
            retries=retries_of(getattr(self.http_client, "max_retries", None) if retries is None else retries),
        )

    # The two kinds of client define these. They are not marked abstract: isinstance(), which every operation asks of its
    # client, is slower on classes that can be.

    def _new_http_client(self, transport: N | None) -> H:
        """What sends, where the caller passed nothing."""
        raise NotImplementedError(f"{type(self).__name__} does not define what sends")

    def _new_handle(self, *, owned: bool) -> TransportHandle[L]:
        """A handle on what sends; `owned`: whether closing the client closes it."""
        raise NotImplementedError(f"{type(self).__name__} does not define its transport")

    def _transport(self) -> L:
        """What sends: a test may have put another `http_client` in the place of the first one."""
        transport = self._handle.get()
        return transport if self.http_client is self._handled else self._new_handle(owned=False).transport

    @property
    def auth(self) -> tuple[str, str]:
        """User name and password, as the official SDK has them."""
        return self.username, self.password

    @property
    def region(self) -> str | None:
        """Where data is processed."""
        return self._settings.routes.region

    @region.setter
    def region(self, region: str | None) -> None:
        routes = self._settings.routes
        self._settings = self._settings._replace(routes=Routes(region, routes.edge, routes.base_url))

    @property
    def edge(self) -> str | None:
        """Where requests enter Twilio's network."""
        return self._settings.routes.edge

    @edge.setter
    def edge(self, edge: str | None) -> None:
        routes = self._settings.routes
        self._settings = self._settings._replace(routes=Routes(routes.region, edge, routes.base_url))

    def get_hostname(self, uri: str) -> str:
        """The address that a request to this one is sent to. Raises TwilioException for one that is not Twilio's."""
        return self._settings.routes.url(uri)

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        retries: int | RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """This client with other settings; connections are shared, and this one stays as it is.

        Args:
            timeout: Seconds for one attempt, or a Timeout.
            retries: How often a request that may be sent again is (0: never), or a RetryPolicy.
            headers: Headers to add to every request, such as an Idempotency-Key for one.
        """
        other = type(self).__new__(type(self))
        # What hangs on this client as its child, loaded before, would still send for this one.
        other.__dict__.update({k: v for k, v in vars(self).items() if getattr(v, "_client", None) is not self})
        settings = self._settings
        other._settings = settings._replace(
            extra={**settings.extra, **extra_headers(headers)},
            timeout=settings.timeout if timeout is None else timeout_of(timeout),
            retries=settings.retries if retries is None else retries_of(retries),
        )
        return other

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.account_sid}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds secrets and connections and is not copied: see with_options")


AnyClient: TypeAlias = ClientCore[Any, Any, Any]

__all__ = ["AnyClient", "ClientCore"]
