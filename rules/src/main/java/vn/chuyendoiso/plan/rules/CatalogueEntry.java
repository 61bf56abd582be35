package vn.chuyendoiso.plan.rules;

import java.util.Collection;
import java.util.List;
import vn.chuyendoiso.plan.law.Clause;

/**
 * A rule of a catalogue with how it speaks.
 *
 * @param rule the rule with its metadata
 * @param sentences how it speaks
 * @param clauses the clauses that came with it, beside the bundled ones
 */
record CatalogueEntry(RegisteredRule rule, Sentences sentences, Collection<Clause> clauses) {
  CatalogueEntry {
    clauses = List.copyOf(clauses);
  }
}
