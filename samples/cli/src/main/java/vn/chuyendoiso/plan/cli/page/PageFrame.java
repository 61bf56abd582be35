package vn.chuyendoiso.plan.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.chuyendoiso.plan.document.PlanDocument;

/** What stands around the sections: policy, style, script, language, contents. */
final class PageFrame {

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private PageFrame() {}

  /** {@return the version of the program, or "?" if it was not built by Maven} */
  static String version() {
    Properties properties = new Properties();
    try (InputStream stream = PageFrame.class.getResourceAsStream("version.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("version", "?");
    return version.startsWith("$") ? "?" : version;
  }

  static void write(Html html, PageSubject subject, List<Section> sections, String language) {
    String style = STYLE + ColumnLabels.style();
    Words title = PageText.say("title", Map.of("document", HeadPart.name(subject.plan())));
    html.open("html", "lang", language);
    html.open("head");
    html.open("meta", "charset", "utf-8");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src '"
            + hash(style)
            + "'; script-src '"
            + hash(SCRIPT)
            + "'; base-uri 'none'; form-action 'none'");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.element(
        "title",
        title.in(Locale.forLanguageTag(language)),
        "data-vi",
        title.vietnamese(),
        "data-en",
        title.english().orElseThrow());
    html.fixed("style", style);
    html.close();
    html.open("body");
    html.element("a", PageText.say("skip"), "class", "skip", "href", "#main");
    top(html, subject.plan(), language);
    html.open("div", "class", "frame");
    contents(html, sections);
    html.open("main", "id", "main");
    new HeadPart(subject).write(html);
    for (Section section : sections) {
      html.open("section", "id", section.id(), "aria-labelledby", "h-" + section.id());
      html.element("h2", PageText.say("section." + section.id()), "id", "h-" + section.id());
      section.write(html);
      html.close();
    }
    html.close();
    html.close();
    html.open("footer").element("p", PageText.say("footer")).close();
    html.fixed("script", SCRIPT);
    html.close();
    html.close();
  }

  private static void top(Html html, PlanDocument plan, String language) {
    html.open("header", "class", "top");
    html.element("p", PageText.say("type." + plan.type().name()), "class", "kind");
    html.open("fieldset", "class", "lang");
    html.element("legend", PageText.say("language"), "class", "hide");
    for (String code : List.of("vi", "en")) {
      String id = "lang-" + code;
      html.open("span", "class", "choice");
      if (code.equals(language)) {
        html.open(
            "input",
            "type",
            "radio",
            "name",
            "lang",
            "id",
            id,
            "value",
            code,
            "checked",
            "",
            "autocomplete",
            "off");
      } else {
        html.open(
            "input",
            "type",
            "radio",
            "name",
            "lang",
            "id",
            id,
            "value",
            code,
            "autocomplete",
            "off");
      }
      html.element("label", code.equals("vi") ? "Tiếng Việt" : "English", "for", id, "lang", code);
      html.close();
    }
    html.close();
    html.close();
  }

  private static void contents(Html html, List<Section> sections) {
    html.open("nav", "class", "toc", "aria-labelledby", "h-toc");
    html.element("p", PageText.say("contents"), "id", "h-toc", "class", "toc-title");
    html.open("ul");
    for (Section section : sections) {
      html.open("li");
      html.element("a", PageText.say("section." + section.id()), "href", "#" + section.id());
      html.close();
    }
    html.close();
    html.close();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = PageFrame.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
