package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.finding.Worded;
import vn.chuyendoiso.plan.organization.Issuer;

/**
 * A document of a portfolio as a finding about another one names it.
 *
 * <p>Example: "kế hoạch 246/KH-UBND ngày 6/11/2024 của UBND tỉnh Lạng Sơn", in English "plan
 * 246/KH-UBND of 2024-11-06 by UBND tỉnh Lạng Sơn". Two provinces give the same number to their
 * plans, so the number alone would not do. A draft has no number and is named by its title.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the place of the document in the portfolio, from 0
 * @param type the kind of document
 * @param number its number; absent in a draft
 * @param title its title, at most 80 characters of it
 * @param issuedOn the day of issue; absent in a draft
 * @param issuer who issues it, as printed; absent if it does not say
 */
public record NamedDocument(
    int document,
    DocumentType type,
    Optional<String> number,
    String title,
    Optional<LocalDate> issuedOn,
    Optional<String> issuer)
    implements Worded {

  /**
   * Checks the parts.
   *
   * @param document the place of the document in the portfolio, from 0
   * @param type the kind of document
   * @param number its number
   * @param title its title
   * @param issuedOn the day of issue
   * @param issuer who issues it
   * @throws IllegalArgumentException if the place is negative
   */
  public NamedDocument {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(issuer, "issuer");
    if (document < 0) {
      throw new IllegalArgumentException("documents are counted from 0");
    }
  }

  static NamedDocument of(int place, Document document) {
    return new NamedDocument(
        place,
        document.type(),
        document.getNumber().map(Object::toString),
        Shortened.of(document.getTitle()),
        document.getIssuedOn(),
        document.getIssuer().map(Issuer::getName));
  }

  /** {@return where the document stands in the portfolio, such as {@code /documents/1}} */
  public JsonPointer pointer() {
    return new PortfolioPlace(document, JsonPointer.ROOT).inPortfolio();
  }

  /**
   * Finds the other documents that a finding names.
   *
   * @param finding a finding, such as one of {@link PortfolioReport#getFindings()}
   * @return the documents, in the order of the arguments
   */
  public static List<NamedDocument> in(Finding finding) {
    List<NamedDocument> named = new ArrayList<>();
    for (Object argument : finding.getArguments().values()) {
      for (Object each : argument instanceof List<?> list ? list : List.of(argument)) {
        if (each instanceof NamedDocument document) {
          named.add(document);
        }
      }
    }
    return List.copyOf(named);
  }

  @Override
  public String in(Locale locale) {
    Term kind = new Term("document-type." + type.name().toLowerCase(Locale.ROOT));
    String name =
        number
            .map(n -> say("named-document.number", Map.of("type", kind, "number", n), locale))
            .orElseGet(
                () -> say("named-document.title", Map.of("type", kind, "title", title), locale));
    if (issuedOn.isPresent()) {
      name = say("named-document.issued-on", Map.of("name", name, "day", issuedOn.get()), locale);
    }
    return issuer.isEmpty()
        ? name
        : say("named-document.issuer", Map.of("name", name, "issuer", issuer.get()), locale);
  }

  private static String say(String key, Map<String, Object> arguments, Locale locale) {
    return RuleCatalogue.bundled().say(key, arguments, locale);
  }
}
