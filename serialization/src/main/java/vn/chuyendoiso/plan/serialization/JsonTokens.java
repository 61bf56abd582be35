package vn.chuyendoiso.plan.serialization;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** How tokens are made of bytes: strictly, within the limits. */
final class JsonTokens {

  // A factory remembers the names that it has met, which pays from the second document on.
  private static final JsonFactory STANDARD = make(ReadLimits.STANDARD);

  private JsonTokens() {}

  static JsonFactory factory(ReadLimits limits) {
    boolean standard =
        limits.maxDepth() == ReadLimits.STANDARD.maxDepth()
            && limits.maxTextLength() == ReadLimits.STANDARD.maxTextLength();
    return standard ? STANDARD : make(limits);
  }

  private static JsonFactory make(ReadLimits limits) {
    return JsonFactory.builder()
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        // Whether the bytes are UTF-8 was looked at before, more closely.
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxTextLength())
                .maxNameLength(limits.maxTextLength())
                // The reader limits numbers itself, and goes on behind one that is too long.
                .maxNumberLength(Integer.MAX_VALUE)
                .build())
        .build();
  }

  /** Prepares the recognition of names; the slots are numbered as the names are. */
  static PropertyNameMatcher matcher(List<Named> names) {
    return STANDARD.constructNameMatcher(names, false);
  }

  static JsonParser open(JsonFactory factory, SourceText source) {
    return factory.createParser(
        ObjectReadContext.empty(), source.bytes(), source.start(), source.length());
  }
}
