package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page of Markdown in the making. */
final class Markdown {

  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern CODE = Pattern.compile("`(.+?)`");
  private static final Pattern WORD = Pattern.compile("\\w");

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
    return CODE.matcher(STRONG.matcher(escaped).replaceAll("<b>$1</b>"))
        .replaceAll("<code>$1</code>");
  }

  /** {@return JSON as HTML, in which the lines are marked that the other one does not have} */
  static String marked(String json, String other) {
    List<String> unseen = new ArrayList<>();
    other.lines().map(Markdown::bare).forEach(unseen::add);
    List<String> lines = new ArrayList<>();
    for (String line : json.lines().toList()) {
      boolean isAlike = unseen.remove(bare(line)) || !WORD.matcher(line).find();
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      lines.add(isAlike ? html(line) : indent + "<mark>" + html(line.strip()) + "</mark>");
    }
    return String.join("\n", lines);
  }

  // A line does not differ by the comma that follows it.
  private static String bare(String line) {
    return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
  }
}
