package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a rule judges a portfolio from.
 *
 * @param files the case file of each document, in the order of the portfolio
 * @param neighbours all documents by their numbers
 * @param asOf the day on which the law is looked up
 */
record PortfolioFile(List<CaseFile> files, Neighbours neighbours, LocalDate asOf) {

  /** What a finding about another document calls this one. */
  NamedDocument name(int document) {
    return NamedDocument.of(document, files.get(document).document());
  }
}
