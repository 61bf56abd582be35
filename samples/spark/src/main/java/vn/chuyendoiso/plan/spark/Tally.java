package vn.chuyendoiso.plan.spark;

import com.esotericsoftware.kryo.DefaultSerializer;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rollup.Gathering;
import vn.chuyendoiso.plan.rollup.RollUpPart;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;

/**
 * What one machine knows so far; on its way to another the gathered documents travel as the bytes
 * of their part.
 *
 * <p>Used by one thread at a time.
 */
// Kryo, where a cluster is set to it, would send the fields and forget the gathering.
@DefaultSerializer(JavaSerializer.class)
final class Tally implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate asOf;
  private transient Gathering gathering = new Gathering();
  private long documents;
  private long documentsWithErrors;
  private long badLines;
  private final TreeMap<FindingKind, Long> ruleFindings = new TreeMap<>();
  private final TreeMap<FindingKind, Long> readerFindings = new TreeMap<>();
  private final ArrayList<BadLine> listed = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param asOf the day on which rules look up the law
   */
  Tally(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Adds a line; changes and returns this tally. */
  Tally add(FileLine read) {
    count(read.line().getFindings(), readerFindings);
    read.line().getDocument().ifPresentOrElse(this::add, () -> addBad(read));
    return this;
  }

  private void add(Document document) {
    documents++;
    gathering.add(document);
    ValidationReport report = PlanValidator.of(document).asOf(asOf).validate();
    documentsWithErrors += report.hasErrors() ? 1 : 0;
    count(report.getFindings(), ruleFindings);
  }

  private void addBad(FileLine read) {
    badLines++;
    List<String> reasons =
        read.line().getFindings().stream()
            .filter(f -> f.getSeverity() == Severity.ERROR)
            .map(Finding::getId)
            .toList();
    listed.add(new BadLine(read.file(), read.line().getOffset(), reasons));
    shorten();
  }

  /** Adds what another machine knows; changes and returns this tally. */
  Tally add(Tally other) {
    gathering.add(other.gathering.toPart());
    documents += other.documents;
    documentsWithErrors += other.documentsWithErrors;
    badLines += other.badLines;
    other.ruleFindings.forEach((kind, times) -> ruleFindings.merge(kind, times, Long::sum));
    other.readerFindings.forEach((kind, times) -> readerFindings.merge(kind, times, Long::sum));
    listed.addAll(other.listed);
    shorten();
    return this;
  }

  private static void count(List<Finding> findings, Map<FindingKind, Long> counts) {
    findings.forEach(f -> counts.merge(new FindingKind(f.getId(), f.getSeverity()), 1L, Long::sum));
  }

  // The first of the first are the first of all, so it does not matter when the rest is dropped.
  private void shorten() {
    if (listed.size() > 2 * NationResult.LISTED) {
      listed.sort(null);
      listed.subList(NationResult.LISTED, listed.size()).clear();
    }
  }

  NationResult toResult() {
    return new NationResult(
        gathering.toPart(),
        new NationCounts(documents, documentsWithErrors, badLines, ruleFindings, readerFindings),
        listed.stream().sorted().limit(NationResult.LISTED).toList());
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    gathering.toPart().writeTo(out);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    gathering = new Gathering().add(RollUpPart.readFrom(in));
  }
}
