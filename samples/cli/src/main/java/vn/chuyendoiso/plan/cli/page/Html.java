package vn.chuyendoiso.plan.cli.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML. Every text and every value of an attribute is escaped here, and there is no way
 * around it but {@link #fixed}, which takes the page's own script and style.
 */
final class Html {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Set<String> VOID = Set.of("meta", "input", "br");
  private static final Set<String> LINES =
      Set.of(
          "title",
          "style",
          "script",
          "head",
          "section",
          "header",
          "footer",
          "nav",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "p",
          "ul",
          "li",
          "dl",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "figure",
          "svg",
          "fieldset");

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param name its name
   * @param attributes names and values in turn
   */
  Html open(String name, String... attributes) {
    tag(name, attributes);
    if (!VOID.contains(name)) {
      open.push(name);
    }
    return this;
  }

  /** Ends the element that was begun last. */
  Html close() {
    String name = open.pop();
    out.append("</").append(name).append('>');
    if (LINES.contains(name)) {
      out.append('\n');
    }
    return this;
  }

  /** Writes an element that holds a text. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Writes an element that holds a text in both languages. */
  Html element(String name, Words words, String... attributes) {
    return open(name, attributes).words(words).close();
  }

  /** Writes a text. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** Writes a text in both languages, of which the page shows one, or a text of the document. */
  Html words(Words words) {
    if (words.english().isEmpty()) {
      return element("span", words.vietnamese(), "lang", "vi");
    }
    return element("span", words.vietnamese(), "class", "v", "lang", "vi")
        .element("span", words.english().get(), "class", "e", "lang", "en");
  }

  /** Writes a script or style of the page's own, as it is. */
  Html fixed(String name, String content, String... attributes) {
    if (content.contains("</") || content.contains("<!--")) {
      throw new IllegalArgumentException("this would end the " + name);
    }
    open(name, attributes);
    out.append(content);
    return close();
  }

  /** {@return the whole page} */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("left open: " + open);
    }
    return out.toString();
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(checked(name));
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(checked(attributes[i])).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of HTML: " + name);
    }
    return name;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(isHarmful(c) ? '\uFFFD' : c);
          }
        }
      }
    }
  }

  /**
   * Tells what HTML does not allow (control characters, halves of characters), and what turns the
   * order of the letters around, so that a reader would see another text than the document has.
   */
  private static boolean isHarmful(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c <= 0x9F)
        || Character.isSurrogate(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0xFFFE;
  }
}
