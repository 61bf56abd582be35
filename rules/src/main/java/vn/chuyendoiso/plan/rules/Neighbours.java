package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.law.InstrumentRef;

/**
 * The documents that are known beside the one that is judged, by their numbers.
 *
 * <p>A number alone means little: {@code 246/KH-UBND} exists in every province and begins anew each
 * year. So a reference is followed only to the one document that it {@linkplain Document#isMeantBy
 * means}.
 */
final class Neighbours {

  static final Neighbours NONE = new Neighbours(Portfolio.of());

  private final Portfolio portfolio;
  private final Map<String, List<Document>> byNumber = new HashMap<>();
  private final IdentityHashMap<Document, CaseFile> files = new IdentityHashMap<>();

  Neighbours(Portfolio portfolio) {
    this.portfolio = portfolio;
    for (Document document : portfolio.getDocuments()) {
      document
          .getNumber()
          .ifPresent(n -> byNumber.computeIfAbsent(n.key(), k -> new ArrayList<>(1)).add(document));
    }
  }

  /** The documents as they were put together. */
  Portfolio portfolio() {
    return portfolio;
  }

  /** The one document that a reference in another document means, with its index. */
  synchronized Optional<CaseFile> find(InstrumentRef reference, Document in, LocalDate asOf) {
    return document(reference, in)
        .map(d -> files.computeIfAbsent(d, x -> new CaseFile(x, asOf, Stage.ISSUE)));
  }

  /** The one document that a reference in another document means. */
  Optional<Document> document(InstrumentRef reference, Document in) {
    List<Document> known =
        reference.getNumber().map(n -> byNumber.getOrDefault(n.key(), List.of())).orElse(List.of());
    return known.stream()
        .filter(d -> d != in && d.isMeantBy(reference, in, known))
        .findFirst(); // several only if they are copies of one
  }
}
