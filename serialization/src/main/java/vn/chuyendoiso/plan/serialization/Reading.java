package vn.chuyendoiso.plan.serialization;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.LegacyText;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.TextChange;

/**
 * One pass over one document: the tokens, and the problems met so far.
 *
 * <p>Used by one thread, for one document. Pointers and places are worked out only for a problem.
 */
final class Reading {

  /** Instead of an offset: where the pointer leads is worked out at the end. */
  static final long LATER = -1;

  private static final int SHOWN = 60;

  // Texts of up to so many characters are looked up among so many that were met before.
  private static final int SHORT = 48;
  private static final int MET = 256;

  private final SourceText source;
  private final ReadLimits limits;
  private final List<Located> findings = new ArrayList<>();
  private final List<JsonPointer> unread = new ArrayList<>();
  private final Set<TextChange> changes = EnumSet.noneOf(TextChange.class);

  private Object[] idle = new Object[64];
  private final LentList elements = new LentList();
  private final String[] met = new String[MET];
  private final char[] compared = new char[SHORT];
  private JsonParser parser;
  private long seen;
  private KeptMembers kept = KeptMembers.NONE;
  private boolean stopped;
  private JacksonException stoppedBy;
  private String olderVersion;
  private int errors;
  private int unlisted;
  private boolean unlistedErrors;
  private int changedTexts;
  private JsonPointer firstChanged = JsonPointer.ROOT;
  private long firstChangedAt;
  private int legacyTexts;
  private Optional<Located> firstLegacy = Optional.empty();

  private record Located(JsonPointer pointer, long offset, Finding.Builder finding) {}

  Reading(SourceText source, ReadLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Begins at the first token, also a second time. */
  void open() {
    close();
    parser = JsonTokens.open(JsonTokens.factory(limits), source);
  }

  void close() {
    if (parser != null) {
      parser.close();
    }
  }

  SourceText source() {
    return source;
  }

  JsonParser tokens() {
    return parser;
  }

  ReadLimits limits() {
    return limits;
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** {@return the elements of the lists that have not ended} */
  LentList elements() {
    return elements;
  }

  /** Lends an empty builder for one object. */
  @SuppressWarnings("unchecked") // nothing else was given back for that room
  <B> B borrow(Room<B> room) {
    int number = room.number();
    if (number >= idle.length) {
      idle = Arrays.copyOf(idle, number + 16);
    }
    B builder = (B) idle[number];
    if (builder == null) {
      return room.begin();
    }
    idle[number] = null; // the object may have others of its type in it
    return builder;
  }

  /** Takes a builder back that was emptied. */
  <B> void giveBack(Room<B> room, B builder) {
    idle[room.number()] = builder;
  }

  /** Remembers what was met in the object that has just ended. */
  void ended(long seenMembers, KeptMembers keptMembers) {
    seen = seenMembers;
    kept = keptMembers;
  }

  /** {@return one bit per known member of the object that has just ended, empty or not} */
  long seen() {
    return seen;
  }

  /** {@return what the object that has just ended carries along} */
  KeptMembers kept() {
    return kept;
  }

  /** {@return whether nothing more can be read} */
  boolean isStopped() {
    return stopped;
  }

  /** Ends the pass, because the document must be upgraded first. */
  void older(String version) {
    olderVersion = version;
    stopped = true;
  }

  /** {@return the older version of the format that the document is in; empty if it is not} */
  Optional<String> olderVersion() {
    return Optional.ofNullable(olderVersion);
  }

  /** {@return the flaw behind which nothing can be read; empty if there is none} */
  Optional<JacksonException> stoppedBy() {
    return Optional.ofNullable(stoppedBy);
  }

  /** Ends the pass at a flaw in the tokens; who reads the document tells it. */
  void stop(JacksonException flaw) {
    if (!stopped) {
      stopped = true;
      stoppedBy = flaw;
    }
  }

  /** Ends the pass at the current token for a reason of our own. */
  void stop(ReadProblem problem, Object... namesAndValues) {
    problem(problem, namesAndValues);
    stopped = true;
  }

  /** Remembers that the value which ends at the current token gave nothing. */
  void unread() {
    if (!stopped && unread.size() < limits.maxFindings()) {
      unread.add(pointer());
    }
  }

  /** {@return the values that gave nothing, in the order of the text} */
  List<JsonPointer> unreadValues() {
    return List.copyOf(unread);
  }

  /** {@return where the current token begins} */
  long offset() {
    return source.start() + parser.currentTokenLocation().getByteOffset();
  }

  /** {@return the pointer to the value, member or object of the current token} */
  JsonPointer pointer() {
    return pointer(parser.streamReadContext());
  }

  private static JsonPointer pointer(TokenStreamContext context) {
    TokenStreamContext parent = context.getParent();
    JsonPointer base = parent == null ? JsonPointer.ROOT : pointer(parent);
    if (context.inObject() && context.hasCurrentName()) {
      return base.append(context.currentName());
    }
    if (context.inArray() && context.hasCurrentIndex()) {
      return base.append(context.getCurrentIndex());
    }
    return base;
  }

  void problem(ReadProblem problem, Object... namesAndValues) {
    boolean full = isFull(); // then it is only counted, and nobody asks where
    problemAt(
        problem, full ? JsonPointer.ROOT : pointer(), full ? LATER : offset(), namesAndValues);
  }

  /**
   * Reports a problem.
   *
   * @param offset where it is; {@link #LATER} for where the pointer leads, or the nearest part
   *     above
   */
  void problemAt(ReadProblem problem, JsonPointer pointer, long offset, Object... namesAndValues) {
    if (problem.severity() == Severity.ERROR) {
      errors++;
    }
    if (isFull()) {
      unlisted++;
      unlistedErrors |= problem.severity() == Severity.ERROR;
      return;
    }
    findings.add(new Located(pointer, offset, finding(problem, pointer, namesAndValues)));
  }

  private static Finding.Builder finding(
      ReadProblem problem, JsonPointer pointer, Object... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Finding.builder()
        .id(problem.id())
        .severity(problem.severity())
        .pointer(pointer)
        .arguments(arguments);
  }

  /** {@return whether what is still found is only counted} */
  boolean isFull() {
    return findings.size() >= limits.maxFindings();
  }

  /** Reports that the current token is not what is expected there, and passes over it. */
  void wrongType(String expected) {
    problem(
        ReadProblem.TYPE_WRONG,
        "expected",
        new Term("type." + expected),
        "found",
        new Term("type." + found()));
    parser.skipChildren();
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "truth";
      default -> "null";
    };
  }

  /** Reads the text of the current token, as {@link #text(String)} does. */
  String text() {
    char[] characters = parser.getStringCharacters();
    int from = parser.getStringOffset();
    int length = parser.getStringLength();
    if (length > SHORT) {
      int kinds = CharacterKind.of(characters, from, from + length);
      String raw = parser.getString();
      return isUsual(raw, kinds) ? raw : unusual(raw);
    }
    // The same bodies, units and identifiers come again and again; one copy of each is enough.
    int step = (length >> 3) + 1; // a few characters tell most texts apart
    int hash = length;
    for (int i = from + length - 1; i >= from; i -= step) {
      hash = 31 * hash + characters[i];
    }
    int slot = (hash ^ hash >>> 15) & (MET - 1);
    String known = met[slot];
    if (known != null && isSame(known, characters, from, length)) {
      return known;
    }
    int kinds = CharacterKind.of(characters, from, from + length);
    String raw = parser.getString();
    if (isUsual(raw, kinds)) {
      met[slot] = raw;
      return raw;
    }
    return unusual(raw);
  }

  private boolean isSame(String text, char[] characters, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    text.getChars(0, length, compared, 0);
    return Arrays.equals(compared, 0, length, characters, from, from + length);
  }

  /** Brings a text into its stored form, and remembers that it did; null if the text is broken. */
  String text(String raw) {
    char[] characters = raw.toCharArray();
    return isUsual(raw, CharacterKind.of(characters, 0, characters.length)) ? raw : unusual(raw);
  }

  // Vietnamese in the bytes of an old font looks like other letters of Western Europe; Vietnamese
  // in Unicode soon has a letter beyond them.
  private static boolean isUsual(String raw, int kinds) {
    return kinds < CharacterKind.UNUSUAL
        && (kinds != CharacterKind.WESTERN || LegacyText.detect(raw).isEmpty());
  }

  private String unusual(String raw) {
    if (hasLoneSurrogate(raw)) {
      problem(ReadProblem.TEXT_BROKEN);
      return null;
    }
    warnOfCharacters(raw);
    LegacyText.detect(raw).ifPresent(legacy -> noteLegacy(raw, legacy));
    StoredText stored = StoredText.of(raw);
    if (!stored.changes().isEmpty()) {
      if (changedTexts++ == 0) {
        firstChanged = pointer();
        firstChangedAt = offset();
      }
      changes.addAll(stored.changes());
    }
    return stored.text();
  }

  /** Warns of the first character of each kind that a text should not have. */
  private void warnOfCharacters(String raw) {
    boolean steered = false;
    boolean unassigned = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (!steered && UnusualCharacter.steersDirection(c)) {
        steered = true;
        problem(ReadProblem.TEXT_DIRECTION, "character", UnusualCharacter.named(c));
      } else if (!unassigned && UnusualCharacter.isUnassigned(c)) {
        unassigned = true;
        problem(ReadProblem.TEXT_UNASSIGNED, "character", UnusualCharacter.named(c));
      }
    }
  }

  private void noteLegacy(String raw, LegacyText legacy) {
    if (legacyTexts++ == 0) {
      firstLegacy =
          Optional.of(
              new Located(
                  pointer(),
                  offset(),
                  finding(
                      ReadProblem.TEXT_LEGACY,
                      pointer(),
                      "encoding",
                      legacy.encoding().name(),
                      "found",
                      shown(raw))));
    }
  }

  static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /** Copies the current value as compact JSON; null if a text or number in it is broken. */
  String copy() {
    JsonOutput out = JsonOutput.small();
    boolean sound = true;
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      sound &= copyToken(out, token);
      if (depth == 0) {
        return sound ? new String(out.toBytes(), StandardCharsets.UTF_8) : null;
      }
      token = parser.nextToken();
    }
  }

  private boolean copyToken(JsonOutput out, JsonToken token) {
    switch (token) {
      case START_OBJECT -> out.startObject();
      case END_OBJECT -> out.endObject();
      case START_ARRAY -> out.startList();
      case END_ARRAY -> out.endList();
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> out.json(token.asString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        boolean fits = Scalars.fits(this, parser.getString());
        out.json(fits ? parser.getString() : "0");
        return fits;
      }
      default -> {
        String text = text(parser.getString());
        if (token == JsonToken.PROPERTY_NAME) {
          out.name(text == null ? "" : text);
        } else {
          out.text(text == null ? "" : text);
        }
        return text != null;
      }
    }
    return true;
  }

  /** Shortens a text for showing it in a message. */
  static String shown(String text) {
    if (text.length() <= SHOWN && text.chars().noneMatch(Character::isISOControl)) {
      return text;
    }
    String oneLine = text.replaceAll("\\p{Cntrl}", " ");
    int points = oneLine.codePointCount(0, oneLine.length());
    return points <= SHOWN
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private List<Located> located() {
    List<JsonPointer> pointers =
        findings.stream().filter(f -> f.offset == LATER).map(Located::pointer).toList();
    if (pointers.isEmpty()) {
      return findings;
    }
    PartLocator parts = PartLocator.scan(source, limits, pointers);
    return findings.stream()
        .map(f -> f.offset == LATER ? new Located(f.pointer, parts.start(f.pointer), f.finding) : f)
        .toList();
  }

  /** {@return all findings, in the order of their places} */
  List<Finding> findings() {
    if (findings.isEmpty() && unlisted == 0 && changedTexts == 0 && legacyTexts == 0) {
      return List.of();
    }
    if (changedTexts > 0) {
      List<Term> kinds =
          changes.stream()
              .map(c -> new Term("change." + c.name().toLowerCase(Locale.ROOT)))
              .toList();
      problemAt(
          ReadProblem.TEXT_NORMALISED,
          firstChanged,
          firstChangedAt,
          "count",
          changedTexts,
          "changes",
          kinds);
    }
    firstLegacy.ifPresent(
        l ->
            findings.add(
                new Located(l.pointer, l.offset, l.finding.putArguments("count", legacyTexts))));
    List<Finding> all = new ArrayList<>();
    located().stream()
        .sorted(Comparator.comparingLong(Located::offset))
        .forEach(f -> all.add(f.finding.position(source.position(f.offset)).build()));
    if (unlisted > 0) {
      all.add(
          Finding.builder()
              .id(ReadProblem.FINDINGS_CAPPED.id())
              .severity(unlistedErrors ? Severity.ERROR : ReadProblem.FINDINGS_CAPPED.severity())
              .pointer(JsonPointer.ROOT)
              .putArguments("listed", limits.maxFindings())
              .putArguments("count", unlisted)
              .build());
    }
    return List.copyOf(all);
  }
}
