"""The hosts that requests go to, and the addresses that may receive credentials."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio_client.base.exceptions import TwilioException, TwilioValidationError
from twilio_client.base.hosts import Routes, redirect_target

TEMPLATE = "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages.json"
URL = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json"


@pytest.mark.parametrize(
    ("region", "edge", "host"),
    [
        (None, None, "api.twilio.com"),
        ("ie1", None, "api.ie1.twilio.com"),
        (None, "dublin", "api.dublin.us1.twilio.com"),
        ("ie1", "dublin", "api.dublin.ie1.twilio.com"),
        ("", "", "api.twilio.com"),
    ],
)
def test_region_and_edge_become_part_of_the_host(region: str | None, edge: str | None, host: str) -> None:
    """Twilio's host rule: product.edge.region.twilio.com, where an edge alone means the region us1."""
    assert Routes(region, edge).url(URL, TEMPLATE) == URL.replace("api.twilio.com", host)


@pytest.mark.parametrize(
    ("given_host", "region", "edge", "host"),
    [
        ("api.ie1.twilio.com", None, None, "api.ie1.twilio.com"),
        ("api.ie1.twilio.com", "au1", None, "api.au1.twilio.com"),
        ("api.ie1.twilio.com", None, "dublin", "api.dublin.ie1.twilio.com"),
        ("api.dublin.ie1.twilio.com", "au1", None, "api.dublin.au1.twilio.com"),
        ("API.Twilio.com", None, None, "api.twilio.com"),
    ],
)
def test_a_link_keeps_its_region_unless_the_client_has_one(
    given_host: str, region: str | None, edge: str | None, host: str
) -> None:
    """Twilio gives page links with the host that was asked, and the next page is in the same place."""
    assert Routes(region, edge).url(f"https://{given_host}/x?Page=1", TEMPLATE) == f"https://{host}/x?Page=1"


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/2010-04-01/x",
        "http://api.twilio.com/2010-04-01/x",
        "https://api.twilio.com.evil.example/x",
        "https://evil.example/.twilio.com/x",
        "https://evil.example#.twilio.com/x",
        "https://evil.example?.twilio.com/x",
        "https://evil.example\\.twilio.com/x",
        "https://api.twilio.com@evil.example/x",
        "https://user:pass@api.twilio.com/x",
        "https://api.twilio.com:8443/x",
        "https://api.twilio.com/x y",
        "https://api.twilio.com/x\r\nHost: evil.example",
        "https://api.twilio.com/\u00e9",
        "https://twilio.com/x",
        "https://a.b.c.d.twilio.com/x",
        "https://verify.twilio.com/v2/Services",
        "//api.twilio.com/x",
        "/2010-04-01/x",
        "api.twilio.com",
        "",
        "https://",
    ],
)
def test_credentials_go_to_no_other_address(url: str) -> None:
    """A page link is data from the network, and a URL that a user typed may come from anywhere."""
    with pytest.raises(TwilioException, match="nothing was sent"):
        Routes().url(url, TEMPLATE)


def test_an_address_that_the_user_typed_may_be_of_any_product() -> None:
    """client.request(...) has no operation that would say which."""
    assert Routes("ie1").url("https://verify.twilio.com/v2/Services") == "https://verify.ie1.twilio.com/v2/Services"
    assert Routes("ie1").url("https://verify.twilio.com") == "https://verify.ie1.twilio.com"


def test_a_base_url_takes_the_place_of_every_host() -> None:
    """For local mocks; a link that the mock gives is as good as one of Twilio's, and no other is."""
    routes = Routes("ie1", base_url="http://localhost:4010/twilio/")
    assert routes.url(URL, TEMPLATE) == "http://localhost:4010/twilio/2010-04-01/Accounts/AC1/Messages.json"
    assert routes.url("http://localhost:4010/twilio/page?2", TEMPLATE) == "http://localhost:4010/twilio/page?2"
    for foreign in ("http://localhost:4010/other", "http://localhost:40101/twilio/x", "http://localhost/x"):
        with pytest.raises(TwilioException):
            routes.url(foreign, TEMPLATE)


@pytest.mark.parametrize("label", ["ie1.evil.example/", "IE1", "a b", "a@b", "..", "é"])
def test_a_region_cannot_smuggle_in_another_host(label: str) -> None:
    """TWILIO_REGION is configuration, and configuration gets mangled."""
    with pytest.raises(TwilioValidationError, match="region"):
        Routes(region=label)
    with pytest.raises(TwilioValidationError, match="edge"):
        Routes(edge=label)


@pytest.mark.parametrize("base_url", ["localhost:4010", "ftp://x", "http://x?a=b", "http://u:p@x", "http://x/ y", ""])
def test_a_base_url_that_cannot_be_one_is_refused(base_url: str) -> None:
    """At once, and not as a strange error of the first request."""
    with pytest.raises(TwilioValidationError, match="base_url"):
        Routes(base_url=base_url)


@given(st.text())
def test_no_text_is_taken_for_an_address_of_another_host(text: str) -> None:
    """Whatever is appended to a scheme, what comes out starts with a host of Twilio's or nothing comes out."""
    try:
        url = Routes().url(f"https://{text}", TEMPLATE)
    except TwilioException:
        return
    assert url.startswith("https://api.")
    assert url.partition("/")[2].lstrip("/").partition("/")[0].removesuffix(":443").endswith(".twilio.com")


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/v1/b", "https://api.twilio.com/v1/b"),
        ("b?c=d", "https://api.twilio.com/v1/b?c=d"),
        ("https://api.twilio.com/b", "https://api.twilio.com/b"),
        ("https://api.twilio.com.evil.example/b", None),
        ("http://api.twilio.com/b", None),
        ("//evil.example/b", None),
        ("/b\r\nX: y", None),
        ("http://[", None),
    ],
)
def test_a_redirect_is_followed_to_the_same_origin_only(location: str, target: str | None) -> None:
    """`Location` is as foreign as a page link."""
    assert redirect_target("https://api.twilio.com/v1/a", location) == target
