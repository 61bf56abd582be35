package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.chuyendoiso.plan.target.LabelledValue;
import vn.chuyendoiso.plan.target.PromisedValue;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * Reads the words of the cells of one document; many cells say the same, and each text is read
 * once. Thread-safe.
 */
final class CellReader {

  private final Map<String, Optional<Deadline>> deadlines = new ConcurrentHashMap<>();
  private final Map<String, Optional<TargetValue>> values = new ConcurrentHashMap<>();
  private final Map<String, List<LabelledValue>> several = new ConcurrentHashMap<>();

  /** The deadline that a text states. */
  Optional<Deadline> deadline(String text) {
    return deadlines.computeIfAbsent(text, Deadline::parse);
  }

  /** The value that a text states, without a hedge before it. */
  Optional<TargetValue> value(String text) {
    return values.computeIfAbsent(text, t -> PromisedValue.parse(t).map(PromisedValue::value));
  }

  /** The values that a text states, if it states several. */
  List<LabelledValue> values(String text) {
    return several.computeIfAbsent(text, TargetValue::split);
  }
}
