package vn.chuyendoiso.plan.rules;

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

  /** Says what was found. */
  String say(String rule, Map<String, Object> arguments, Locale locale) {
    String key = forms.get(new TreeSet<>(arguments.keySet()));
    if (key == null) {
      throw new IllegalArgumentException("not a finding of this catalogue: " + rule);
    }
    return messages.render(key, arguments, locale);
  }
}
