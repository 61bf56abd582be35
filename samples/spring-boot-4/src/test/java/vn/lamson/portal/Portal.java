package vn.lamson.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The portal, started once on a free port, on a day that does not pass. */
final class Portal {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final ConfigurableApplicationContext RUNNING =
      new SpringApplicationBuilder(PortalApplication.class, Surroundings.class)
          .run("--server.port=0");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Portal() {}

  /** What a real portal does not have: a clock that stands still, and an address that fails. */
  @RestController
  static class Surroundings {

    @Bean
    @Primary
    Clock stopped() {
      return Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @GetMapping("/broken")
    String fail() {
      throw new IllegalStateException("a secret of the database");
    }
  }

  /**
   * What the portal answered.
   *
   * @param status the status of HTTP
   * @param type the type of content
   * @param language the language of content
   * @param text the body
   */
  record Answer(int status, String type, String language, String text) {

    Map<?, ?> json() {
      return RUNNING.getBean(JsonMapper.class).readValue(text, Map.class);
    }

    List<Object> findings() {
      return List.copyOf((List<?>) json().get("findings"));
    }

    List<Object> all(String member) {
      return findings().stream().<Object>map(f -> ((Map<?, ?>) f).get(member)).toList();
    }
  }

  static Answer post(byte[] plan, String... headers) {
    return send(
        request("/plans", headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(plan)));
  }

  static HttpRequest.Builder request(String path, String... headers) {
    String port = RUNNING.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.headers().firstValue("Content-Language").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
