"""The base class of Client and AsyncClient: credentials and settings."""

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

H = TypeVar("H")  # types that http_client accepts
L = TypeVar("L")  # the HTTP transport
N = TypeVar("N", bound=str)  # names of the HTTP libraries


class ClientCore(Generic[H, L, N]):
    """Base of Client and AsyncClient.

    Attributes:
        account_sid: The default account of requests; "" if unknown.
        username: The account SID or API key used to authenticate; "" with other credentials.
        password: The auth token or the API key's secret.
        validate: Whether identifiers and other arguments are checked before a request is sent.
        http_client: The HTTP client that sends requests.
        user_agent_extensions: Words appended to the User-Agent header.
        credential_provider: The credential_provider argument.
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
            username: Account SID (AC...) or API key (SK...); default TWILIO_ACCOUNT_SID.
            password: Its auth token or secret; default TWILIO_AUTH_TOKEN. If neither is set, TWILIO_API_KEY and
                TWILIO_API_SECRET are used.
            account_sid: Required with an API key, unless TWILIO_ACCOUNT_SID is set.
            region: Region that processes data, such as "ie1"; default TWILIO_REGION.
            http_client: An httpx2 client, a TwilioHttpClient, or an object with the official SDK's request(...).
            environment: Mapping to read instead of os.environ.
            edge: Edge location where requests enter Twilio's network, such as "dublin"; default TWILIO_EDGE.
            user_agent_extensions: Words to append to the User-Agent header.
            credential_provider: OAuth client credentials, or a credential provider of the official SDK.
            timeout: Seconds for one attempt, or a Timeout; default 60 seconds.
            retries: Maximum retries of a repeatable request (0: none), or a RetryPolicy; default 2.
            validate: Whether to check arguments before sending.
            base_url: URL that replaces every host, for a local stub or a gateway.
            auth: Credentials to use instead of username and password.
            transport: HTTP library to use without an http_client: "httpx2", or "aiohttp" for an AsyncClient.
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

    # ClientBase and AsyncClientBase define these. This is no ABC because its metaclass would be that of every client,
    # and could conflict with the one of a user's subclass.

    def _new_http_client(self, transport: N | None) -> H:
        """Return the default HTTP client."""
        raise NotImplementedError(f"{type(self).__name__} does not define an HTTP client")

    def _new_handle(self, *, owned: bool) -> TransportHandle[L]:
        """Return a handle on the HTTP transport; `owned`: closing the client closes the transport."""
        raise NotImplementedError(f"{type(self).__name__} does not define its transport")

    def _transport(self) -> L:
        """Return the HTTP transport, also when a test has replaced `http_client`."""
        transport = self._handle.get()
        return transport if self.http_client is self._handled else self._new_handle(owned=False).transport

    @property
    def auth(self) -> tuple[str, str]:
        """Username and password, as in the official SDK."""
        return self.username, self.password

    @property
    def region(self) -> str | None:
        """The region that processes data."""
        return self._settings.routes.region

    @region.setter
    def region(self, region: str | None) -> None:
        routes = self._settings.routes
        self._settings = self._settings._replace(routes=Routes(region, routes.edge, routes.base_url))

    @property
    def edge(self) -> str | None:
        """The edge location where requests enter Twilio's network."""
        return self._settings.routes.edge

    @edge.setter
    def edge(self, edge: str | None) -> None:
        routes = self._settings.routes
        self._settings = self._settings._replace(routes=Routes(routes.region, edge, routes.base_url))

    def get_hostname(self, uri: str) -> str:
        """Return the URL that requests to `uri` are sent to. Raises TwilioException if it is not one of Twilio's."""
        return self._settings.routes.url(uri)

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        retries: int | RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a copy of this client with other settings. Both share their connections.

        Args:
            timeout: Seconds for one attempt, or a Timeout.
            retries: Maximum retries of a repeatable request (0: none), or a RetryPolicy.
            headers: Headers to add to every request, such as an Idempotency-Key for one.
        """
        other = type(self).__new__(type(self))
        # Lazy attributes that are already loaded refer to this client, so the copy must not have them.
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
        raise TypeError(f"{type(self).__name__} holds secrets and connections and cannot be copied: use with_options()")


AnyClient: TypeAlias = ClientCore[Any, Any, Any]

__all__ = ["AnyClient", "ClientCore"]
