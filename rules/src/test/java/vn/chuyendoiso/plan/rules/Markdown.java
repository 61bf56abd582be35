package vn.chuyendoiso.plan.rules;

import java.util.regex.Pattern;

/** A page of Markdown in the making. */
final class Markdown {

  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");

  private final StringBuilder text = new StringBuilder();

  void heading(int level, String heading) {
    text.append("#".repeat(level)).append(' ').append(heading).append("\n\n");
  }

  void paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
  }

  void item(String item) {
    text.append("- ").append(item).append('\n');
  }

  /** Ends a list; nothing after a paragraph. */
  void end() {
    if (!text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
  }

  void json(String json) {
    text.append("```json\n").append(json.strip()).append("\n```\n\n");
  }

  static String quote(String sentence) {
    return "> " + sentence;
  }

  /** {@return the page, ending in one line break} */
  String text() {
    return text.toString().stripTrailing() + "\n";
  }

  /** {@return a sentence as HTML} */
  static String html(String sentence) {
    String escaped =
        sentence
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return STRONG.matcher(escaped).replaceAll("<b>$1</b>");
  }
}
