package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chuyendoiso.plan.finding.Messages;

/**
 * How a rule speaks: of one task, or of all of them at once. The arguments of a finding tell which
 * form is meant.
 *
 * @param messages where the sentences stand
 * @param forms the keys of the forms, by the names of their arguments
 */
record Sentences(Messages messages, Map<Set<String>, String> forms) {

  /** {@return the keys of all forms in which a rule speaks, in order} */
  static List<String> keys(String rule, Messages messages) {
    List<String> keys = new ArrayList<>(List.of(rule));
    // All that begin so: the slash is the character behind the full stop.
    keys.addAll(messages.keys(RuleCatalogue.VIETNAMESE).subSet(rule + ".form.", rule + ".form/"));
    return keys;
  }

  /** Says what was found. */
  String say(String rule, Map<String, Object> arguments, Locale locale) {
    String key = forms.get(new TreeSet<>(arguments.keySet()));
    if (key == null) {
      throw new IllegalArgumentException("not a finding of this catalogue: " + rule);
    }
    return messages.render(key, arguments, locale);
  }
}
