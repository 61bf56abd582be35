package vn.chuyendoiso.plan.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What is known of a rule without running it. {@link RuleCatalogue} checks it when it is loaded.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Rule {

  /** The id, stable over releases; the class name in kebab case. */
  String id();

  /** The ids of the clauses that the rule checks; none if it guards the integrity of the data. */
  String[] clauses() default {};

  /** The gravest severity of its findings; {@link Bearing} may lower it. */
  Severity severity();

  /** The kinds of documents that it judges. */
  DocumentType[] documents() default {
    DocumentType.TRANSFORMATION_PLAN,
    DocumentType.BREAKTHROUGH_SCHEME,
    DocumentType.ACTION_PROGRAMME
  };

  /** True if it misses something that a draft may still lack. */
  boolean completeness() default false;

  /** The release that brought it. */
  String since();
}
