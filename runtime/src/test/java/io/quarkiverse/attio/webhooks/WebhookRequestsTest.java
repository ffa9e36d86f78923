package io.quarkiverse.attio.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.Examples;

class WebhookRequestsTest {

    private static final String URL = "https://example.com/webhook";
    private static final WebhookSubscription SUBSCRIPTION = WebhookSubscription.to(EventType.NOTE_CREATED,
            WebhookCondition.equal("parent_object_id", "97052eb9-e65e-443f-a297-f2d9a4a7f795"));
    private static final Path CONTRACT = Path
            .of("../integration-tests/conformance/src/test/resources/attio/openapi.json");

    @Test
    void theExampleOfANewWebhook() {
        assertThat(Examples.sent(CreateWebhook.of(URL, SUBSCRIPTION))).isEqualTo(Examples.request("createWebhook"));
    }

    @Test
    void noFilterIsSaid() {
        assertThat(Examples.sent(CreateWebhook.of(URL, WebhookSubscription.to(EventType.TASK_DELETED))))
                .isEqualTo(Examples.json(
                        "{\"target_url\":\"%s\",\"subscriptions\":[{\"event_type\":\"task.deleted\",\"filter\":null}]}"
                                .formatted(URL)));
        assertThat(SUBSCRIPTION.filter(null)).isEqualTo(WebhookSubscription.to(EventType.NOTE_CREATED));
        assertThat(Examples.sent(WebhookSubscription.to(EventType.NOTE_CREATED).filter(WebhookFilter.and())))
                .isEqualTo(Examples.json("{\"event_type\":\"note.created\",\"filter\":{\"$and\":[]}}"));
    }

    @Test
    void theExampleOfAChange() {
        assertThat(Examples.sent(UpdateWebhook.ofTargetUrl(URL).subscriptions(SUBSCRIPTION)))
                .isEqualTo(Examples.request("updateWebhook"))
                .isEqualTo(Examples.sent(UpdateWebhook.ofSubscriptions(SUBSCRIPTION).targetUrl(URL)));
    }

    @Test
    void onlyWhatChangesIsSent() {
        assertThat(Examples.sent(UpdateWebhook.ofTargetUrl(URL)))
                .isEqualTo(Examples.json("{\"target_url\":\"%s\"}".formatted(URL)));
        assertThat(Examples.sent(UpdateWebhook.ofNoSubscriptions())).isEqualTo(Examples.json("{\"subscriptions\":[]}"));
        assertThatThrownBy(() -> new UpdateWebhook(null, null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A change of a webhook needs an address or subscriptions");
    }

    /** An empty list, or a forgotten argument, would switch it off. */
    @Test
    void noSubscriptionsMustBeMeant() {
        String message = "subscriptions is empty, at least one is needed; ofNoSubscriptions is for a webhook that delivers "
                + "nothing";
        UpdateWebhook moved = UpdateWebhook.ofTargetUrl(URL);
        for (ThrowingCallable empty : List.<ThrowingCallable> of(() -> CreateWebhook.of(URL),
                () -> CreateWebhook.of(URL, List.of()), UpdateWebhook::ofSubscriptions,
                () -> UpdateWebhook.ofSubscriptions(List.of()), () -> moved.subscriptions(List.of()),
                () -> moved.subscriptions(new WebhookSubscription[0]))) {
            assertThatThrownBy(empty).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
        }
        assertThat(Examples.sent(CreateWebhook.ofNoSubscriptions(URL)))
                .isEqualTo(Examples.json("{\"target_url\":\"%s\",\"subscriptions\":[]}".formatted(URL)))
                .isEqualTo(Examples.sent(moved.noSubscriptions()));
    }

    @Test
    void subscriptionsFromAListToo() {
        List<WebhookSubscription> two = List.of(SUBSCRIPTION, WebhookSubscription.to(EventType.TASK_DELETED));
        assertThat(CreateWebhook.of(URL, two)).isEqualTo(CreateWebhook.of(URL, two.get(0), two.get(1)));
        assertThat(UpdateWebhook.ofSubscriptions(two)).isEqualTo(UpdateWebhook.ofSubscriptions(two.get(0), two.get(1)));
        assertThat(UpdateWebhook.ofTargetUrl(URL).subscriptions(two))
                .isEqualTo(UpdateWebhook.ofSubscriptions(two).targetUrl(URL));
    }

    /** What a webhook delivers can be taken over into another one, whatever it is. */
    @Test
    void subscriptionsAreWrittenBackAsTheyWereRead() {
        Webhook read = Examples.payload("""
                {"subscriptions":[{"event_type":"a.b","filter":{"$xor":[1]}},{"event_type":"task.created","filter":null}]}""",
                Webhook.class);
        assertThat(Examples.sent(UpdateWebhook.ofSubscriptions(read.subscriptions())))
                .isEqualTo(Examples.json("""
                        {"subscriptions":[{"event_type":"a.b","filter":{"$xor":[1]}},
                         {"event_type":"task.created","filter":null}]}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://acme.example", "https://acme.example:8443/attio?a=b#c", "https://127.0.0.1/x",
            "http://localhost:8081/attio", "http://LOCALHOST/", "http://127.0.0.1:8081", "http://127.1.2.3/x", "http://[::1]/x",
            "http://[0:0:0:0:0:0:0:1]:80" })
    void addressesThatAttioOrTheEmulatorTake(String url) {
        assertThat(CreateWebhook.of(url, SUBSCRIPTION).targetUrl()).isEqualTo(url);
        assertThat(CreateWebhook.ofNoSubscriptions(url).targetUrl()).isEqualTo(url);
        assertThat(UpdateWebhook.ofTargetUrl(url).targetUrl()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://acme.example/attio", "HTTPS://acme.example", "ftp://acme.example",
            "http://localhost.example",
            "http://127.0.0.1.example", "http://10.0.0.1", "http://[::2]", "http://128.0.0.1" })
    void anotherSchemeIsRefused(String url) {
        assertThatThrownBy(() -> CreateWebhook.of(url, SUBSCRIPTION)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("targetUrl begins with " + url.split("://")[0] + "://")
                .hasMessageContaining("it must begin with https://");
        assertThatThrownBy(() -> UpdateWebhook.ofTargetUrl(url)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UpdateWebhook.ofSubscriptions(SUBSCRIPTION).targetUrl(url))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "acme.example", "/attio", "https://", "https:///attio", "https:acme.example",
            "https://acme example", "mailto:a@acme.example", "http:", " https://acme.example" })
    void whatIsNoAddressIsRefused(String url) {
        assertThatThrownBy(() -> CreateWebhook.of(url, SUBSCRIPTION)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("targetUrl is not an address");
    }

    /** An address may hold a key. */
    @Test
    void noMessageRepeatsWhatIsBehindTheHost() {
        assertThatThrownBy(() -> CreateWebhook.of("http://me:hidden@acme.example/hidden?key=hidden", SUBSCRIPTION))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("hidden")
                .hasMessageContaining("http://acme.example,");
        assertThatThrownBy(() -> CreateWebhook.of("https://acme.example/hidden key", SUBSCRIPTION))
                .hasMessageNotContaining("hidden")
                .hasMessageContaining("at position 28");
    }

    @Test
    void nothingIsMissing() {
        assertThatThrownBy(() -> CreateWebhook.of(null, SUBSCRIPTION)).isInstanceOf(NullPointerException.class)
                .hasMessage("targetUrl");
        assertThatThrownBy(() -> UpdateWebhook.ofTargetUrl(null)).hasMessage("targetUrl");
        assertThatThrownBy(() -> UpdateWebhook.ofNoSubscriptions().targetUrl(null)).hasMessage("targetUrl");
        assertThatThrownBy(() -> WebhookSubscription.to(null)).hasMessage("eventType");
        assertThatThrownBy(() -> CreateWebhook.of(URL, (WebhookSubscription) null)).isInstanceOf(NullPointerException.class)
                .hasMessage("subscriptions");
        assertThatThrownBy(() -> CreateWebhook.of(URL, (Collection<WebhookSubscription>) null)).hasMessage("subscriptions");
        assertThatThrownBy(() -> UpdateWebhook.ofSubscriptions((Collection<WebhookSubscription>) null))
                .hasMessage("subscriptions");
        assertThatThrownBy(() -> UpdateWebhook.ofTargetUrl(URL).subscriptions(Arrays.asList(SUBSCRIPTION, null)))
                .hasMessage("subscriptions");
        assertThatThrownBy(() -> EventType.of(null)).hasMessage("value");
    }

    @Test
    void everyEventTypeOfTheContractHasAConstant() throws IOException, IllegalAccessException {
        Set<String> documented = new TreeSet<>();
        for (JsonNode type : Examples.json(Files.readString(CONTRACT)).at("/components/schemas/WebhookEventType/enum")) {
            documented.add(type.asText());
        }
        Set<String> constants = new TreeSet<>();
        for (Field field : EventType.class.getFields()) {
            String type = field.get(null).toString();
            assertThat(field.getName()).isEqualTo(type.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
            constants.add(type);
        }
        assertThat(constants).isEqualTo(documented).hasSize(34);
    }
}
