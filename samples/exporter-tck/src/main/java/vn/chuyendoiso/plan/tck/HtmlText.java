package vn.chuyendoiso.plan.tck;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a page as a browser shows them, as far as a page of a plan needs. */
final class HtmlText {

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<!--.*?-->|<(script|style|title)\\b.*?</\\1\\s*>");
  private static final Pattern TAG = Pattern.compile("(?s)</?[a-zA-Z][^>]*>|<![^>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,6});");
  private static final Map<String, String> NAMED =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

  private HtmlText() {}

  static String of(String page) {
    String text = TAG.matcher(UNSEEN.matcher(page).replaceAll(" ")).replaceAll("\n");
    return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(letter(m)));
  }

  private static String letter(MatchResult entity) {
    String name = entity.group(1);
    if (name.charAt(0) != '#') {
      return NAMED.getOrDefault(name, entity.group());
    }
    int point =
        Character.toLowerCase(name.charAt(1)) == 'x'
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(point) ? Character.toString(point) : entity.group();
  }
}
