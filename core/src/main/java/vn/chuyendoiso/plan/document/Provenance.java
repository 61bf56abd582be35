package vn.chuyendoiso.plan.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * Where the data of a document come from, if they were not typed in by its issuer.
 *
 * <p>Example: 03/NQ-CP as bundled is a transcription of the annexes; Lạng Sơn's plan an excerpt, of
 * which the annex of tasks was not seen.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Provenance extends WithProvenance, Keeping {

  /** How the data were taken from the source. */
  enum Kind {
    /** From the issuer's own data. */
    ORIGINAL,
    /** Typed off a whole document. */
    TRANSCRIPTION,
    /** Typed off a part of a document. */
    EXCERPT
  }

  /** {@return how the data were taken} */
  Kind getKind();

  /** {@return where they were seen} */
  List<String> getSources();

  /** {@return what is missing, cut or doubtful, in words; absent if nothing} */
  Optional<String> getRemark();

  @Override
  Provenance withKept(KeptMembers kept);

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Provenance " + getKind();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Provenance}; not thread-safe. */
  final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
