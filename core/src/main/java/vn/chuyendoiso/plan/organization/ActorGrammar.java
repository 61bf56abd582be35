package vn.chuyendoiso.plan.organization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * The words in which actors are printed. A cell is a row of items with separators between them;
 * every way to cut it is tried until one uses up all words, likelier ones first. Half a cell
 * understood is a cell misunderstood.
 */
final class ActorGrammar {

  // Longer cells are paragraphs.
  private static final int LONGEST = 1000;
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_CONDITION = 16;

  private static final String AND = key("và");
  private static final Set<String> BULLETS = keys("-", "+", "*", "•");

  private static final Set<String> QUANTIFIERS = keys("các", "tất cả các", "toàn bộ các", "một số");

  // What may stand before the units of a collective: "UBND các xã, phường".
  private static final Set<String> ORGANS =
      keys("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "đảng ủy", "công an");

  /** What a noun of a collective says about the level of government. */
  private enum Scope {
    MINISTRY,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    /** Nothing: it takes the level of its neighbours. */
    NEUTRAL,
    /** Several levels at once. */
    MANY,
    /** It is not of the state. */
    NON_STATE
  }

  private static final Map<String, Scope> NOUNS = new HashMap<>();

  static {
    nouns(Scope.MINISTRY, "bộ", "bộ ngành", "cơ quan ngang bộ", "cơ quan thuộc chính phủ");
    nouns(Scope.PROVINCE, "sở", "sở ngành", "sở ban ngành", "tỉnh", "cấp tỉnh");
    nouns(Scope.DISTRICT, "huyện", "quận", "thị xã", "cấp huyện");
    nouns(Scope.COMMUNE, "xã", "phường", "thị trấn", "đặc khu", "cấp xã");
    nouns(Scope.NEUTRAL, "ngành", "ban", "phòng", "thành phố", "đoàn thể", "ban ngành", "hội");
    nouns(Scope.NEUTRAL, "cơ quan", "đơn vị", "tổ chức", "tổ chức chính trị - xã hội");
    nouns(Scope.NEUTRAL, "cơ quan đảng", "cơ quan nhà nước", "cơ quan hành chính nhà nước");
    nouns(Scope.NEUTRAL, "cơ quan trung ương", "cơ quan báo chí", "cơ quan thông tấn");
    nouns(Scope.NEUTRAL, "cơ quan đại diện việt nam ở nước ngoài", "báo chí", "ban đảng");
    nouns(Scope.NEUTRAL, "trường đại học", "viện nghiên cứu", "cơ sở giáo dục", "cơ sở y tế");
    nouns(Scope.NEUTRAL, "trung tâm", "cơ sở giáo dục đại học", "trường học", "bệnh viện");
    nouns(Scope.MANY, "địa phương", "cấp", "chính quyền địa phương");
    nouns(Scope.NON_STATE, "doanh nghiệp", "tập đoàn", "tổng công ty", "công ty", "hiệp hội");
    nouns(Scope.NON_STATE, "tổ chức tín dụng", "ngân hàng thương mại", "hợp tác xã");
  }

  private static final String LOCALITIES = key("địa phương");

  private static final Set<String> MODIFIERS =
      keys(
          "trực thuộc trung ương",
          "trực thuộc tw",
          "trực thuộc tỉnh",
          "thuộc tỉnh",
          "của tỉnh",
          "cấp tỉnh",
          "cấp huyện",
          "cấp xã",
          "trên địa bàn",
          "trên địa bàn tỉnh",
          "trên địa bàn thành phố",
          "công nghệ số",
          "công nghệ thông tin",
          "công nghệ",
          "viễn thông",
          "nhà nước");
  private static final Set<String> CENTRAL = keys("trực thuộc trung ương", "trực thuộc tw");
  private static final Map<String, Scope> MODIFIER_SCOPES = modifierScopes();

  private static final Set<String> CONDITIONS =
      keys(
          "liên quan",
          "có liên quan",
          "khác",
          "khác có liên quan",
          "có liên quan khác",
          "liên quan khác",
          "đủ điều kiện",
          "có đủ điều kiện",
          "được lựa chọn",
          "được chọn",
          "được giao",
          "được phân công");
  private static final Set<String> CONDITION_BEGINS = keys("là", "được", "đủ");

  private static final Set<String> OFFICES =
      keys(
          "chủ tịch",
          "phó chủ tịch",
          "bí thư",
          "phó bí thư",
          "bộ trưởng",
          "thứ trưởng",
          "thống đốc",
          "phó thống đốc",
          "tổng giám đốc",
          "giám đốc",
          "phó giám đốc",
          "cục trưởng",
          "vụ trưởng",
          "viện trưởng",
          "hiệu trưởng",
          "trưởng phòng",
          "trưởng ban",
          "trưởng",
          "thủ trưởng",
          "người đứng đầu",
          "lãnh đạo",
          "chánh văn phòng",
          "chánh thanh tra",
          "tổ trưởng",
          "phó thủ tướng chính phủ",
          "phó thủ tướng");

  private static final Set<String> OFFICES_ALONE = keys("giám đốc sở", "giám đốc các sở");

  // Nouns with which the name of a body begins that the registry does not have.
  private static final Set<String> HEADS =
      keys(
          "sở",
          "ban",
          "cục",
          "chi cục",
          "tổng cục",
          "vụ",
          "văn phòng",
          "vp",
          "trung tâm",
          "viện",
          "học viện",
          "đài",
          "báo",
          "công an",
          "phòng",
          "trường",
          "đại học",
          "bệnh viện",
          "thanh tra",
          "kho bạc",
          "thuế",
          "ubnd",
          "ủy ban nhân dân",
          "hđnd",
          "hội đồng nhân dân",
          "hội đồng",
          "ủy ban",
          "ủy ban mttq",
          "đảng ủy",
          "tỉnh đoàn",
          "đoàn",
          "hội",
          "liên đoàn",
          "liên minh",
          "mặt trận",
          "bộ chỉ huy",
          "bộ tư lệnh",
          "tòa án",
          "ngân hàng",
          "bảo hiểm",
          "bưu điện",
          "quỹ",
          "cổng",
          "tổ công tác",
          "tổ");
  private static final Set<String> HEADS_ALONE =
      keys(
          "tỉnh ủy",
          "thành ủy",
          "huyện ủy",
          "tỉnh đoàn",
          "văn phòng hđnd và ubnd",
          "văn phòng đoàn đbqh và hđnd",
          "văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân");
  private static final Set<String> NON_STATE_HEADS =
      keys("tập đoàn", "tổng công ty", "công ty", "hiệp hội", "doanh nghiệp", "ngân hàng tmcp");
  // Firms that annexes name without a noun before.
  private static final Set<String> FIRMS = keys("viettel", "vnpt", "fpt", "mobifone");
  private static final Set<String> UNITS =
      keys(
          "tỉnh",
          "thành",
          "thành phố",
          "tp.",
          "tp",
          "huyện",
          "quận",
          "thị xã",
          "xã",
          "phường",
          "thị trấn",
          "đặc khu",
          "cấp",
          "trung",
          "khu");
  // Small words that begin what somebody does; no name holds them.
  private static final Set<String> DOINGS =
      keys(
          "chủ", "phối", "tham", "theo", "trình", "thực", "triển", "hướng", "chịu", "giao", "để",
          "nhằm", "khi", "nếu", "rà", "làm", "đề", "căn", "cung", "là", "được", "sẽ", "cần", "phải",
          "có", "liên", "khác", "tổng", "xem", "tiếp", "thường", "hoàn", "ban", "gửi", "các");

  private static final int LONGEST_PHRASE = 10;

  private enum Mark {
    WORD,
    COMMA,
    SEMICOLON,
    BREAK
  }

  /**
   * A word or a mark of the cell.
   *
   * @param mark what it is
   * @param key the word under which spellings are equal
   * @param begin where it begins
   * @param end where it ends
   */
  private record Token(Mark mark, String key, int begin, int end) {}

  /**
   * A way to read what stands at a place.
   *
   * @param end the token after it
   * @param actor who is meant
   * @param registered whether the registry has its name
   */
  private record Reading(int end, Actor actor, boolean registered) {}

  private final String text;
  private final List<Token> tokens;
  private final OrganizationRegistry registry;
  private final BitSet failed = new BitSet();
  private final List<Actor> actors = new ArrayList<>();

  private ActorGrammar(String text, OrganizationRegistry registry) {
    this.text = text;
    this.registry = registry;
    this.tokens = tokens(text);
  }

  static List<Actor> parse(String cell, OrganizationRegistry registry) {
    String text = StoredText.of(cell).text().strip();
    if (text.endsWith(".") && !text.endsWith("..")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    if (text.isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    ActorGrammar grammar = new ActorGrammar(text, registry);
    return grammar.items(0) ? List.copyOf(grammar.actors) : List.of();
  }

  private boolean items(int from) {
    int at = afterBullet(from);
    if (at >= tokens.size() || failed.get(at)) {
      return false;
    }
    if (any(registered(at)) || any(unregistered(at))) {
      return true;
    }
    failed.set(at);
    return false;
  }

  private boolean any(List<Reading> readings) {
    for (Reading reading : readings) {
      actors.add(reading.actor);
      if (reading.end == tokens.size() || goesOn(reading)) {
        return true;
      }
      actors.remove(actors.size() - 1);
    }
    return false;
  }

  private boolean goesOn(Reading reading) {
    int next = afterSeparator(reading.end);
    if (next > reading.end) {
      return items(next);
    }
    // A separator is lost now and then; between two names of the registry it can be told.
    return reading.registered && !registered(next).isEmpty() && items(next);
  }

  private List<Reading> unregistered(int at) {
    List<Reading> readings = new ArrayList<>();
    collectives(at, readings);
    offices(at, readings);
    if (FIRMS.contains(tokens.get(at).key)) {
      readings.add(new Reading(at + 1, Actor.nonStateBody(printed(at, at + 1)), false));
    }
    named(at, NON_STATE_HEADS, true, readings);
    named(at, HEADS, false, readings);
    int alone = phrase(at, HEADS_ALONE);
    if (alone > at) {
      readings.add(bodyOf(at, alone));
      named(at, HEADS_ALONE, false, readings);
    }
    return readings;
  }

  // Names of the registry, the longest first.
  private List<Reading> registered(int at) {
    List<Reading> found = new ArrayList<>();
    if (tokens.get(at).mark != Mark.WORD) {
      return found;
    }
    StringBuilder name = new StringBuilder();
    int longest = registry.longestNameFrom(tokens.get(at).key);
    for (int i = at; i < tokens.size() && longest > 0; i++) {
      Token token = tokens.get(i);
      if (token.mark == Mark.SEMICOLON || name.length() > longest) {
        break;
      } else if (token.mark == Mark.COMMA) {
        name.append(',');
      } else if (token.mark == Mark.WORD) {
        name.append(name.isEmpty() ? "" : " ").append(token.key);
        Optional<OrganizationId> id = registry.idOfKey(name.toString());
        if (id.isPresent()) {
          found.add(0, new Reading(i + 1, Actor.body(printed(at, i + 1), id), true));
        }
      }
    }
    return found;
  }

  private void collectives(int at, List<Reading> readings) {
    int organ = phrase(at, ORGANS);
    int unit = phrase(organ, QUANTIFIERS);
    boolean counted = unit > organ;
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    List<List<Reading>> byLength = new ArrayList<>();
    int nouns = 0;
    int next = unit;
    while (next >= 0) {
      int noun = phrase(next, NOUNS.keySet());
      if (noun == next) {
        break;
      }
      String word = join(next, noun);
      Scope scope = NOUNS.get(word);
      if (!scopes.isEmpty() && scopes.contains(Scope.NON_STATE) != (scope == Scope.NON_STATE)) {
        break;
      }
      nouns += word.contains(" ") && scope != Scope.MANY ? 2 : 1;
      scopes.add(scope);
      int end = noun;
      for (int after = phrase(end, MODIFIERS); after > end; after = phrase(end, MODIFIERS)) {
        Scope modified = MODIFIER_SCOPES.get(join(end, after));
        if (modified != null) {
          scopes.add(modified);
        }
        end = after;
      }
      boolean whole = counted || nouns > 1 || word.equals(LOCALITIES);
      whole = organ > at ? counted || nouns > 1 : whole;
      byLength.add(collective(at, unit, end, whole, scopes));
      next = afterLink(end);
    }
    for (int i = byLength.size() - 1; i >= 0; i--) {
      readings.addAll(byLength.get(i));
    }
  }

  private List<Reading> collective(int at, int unit, int end, boolean whole, Set<Scope> scopes) {
    List<Reading> found = new ArrayList<>();
    boolean nonState = scopes.contains(Scope.NON_STATE);
    Optional<GovernmentLevel> level = nonState ? Optional.empty() : level(scopes);
    if (whole && !nonState) {
      listed(at, end, level, found);
    }
    int fixed = phrase(end, CONDITIONS);
    if (fixed > end) {
      found.add(conditional(at, end, fixed, nonState, level));
    }
    if (whole) {
      String name = printed(at, end);
      found.add(
          new Reading(
              end,
              nonState ? Actor.nonStateBody(name) : Actor.collective(name, level, List.of()),
              false));
    }
    if (end > unit && end < tokens.size() && CONDITION_BEGINS.contains(tokens.get(end).key)) {
      int last = Math.min(tokens.size(), end + LONGEST_CONDITION);
      for (int to = end + 2; to <= last && isPlain(to - 1); to++) {
        if (isItemEnd(to)) {
          found.add(conditional(at, end, to, nonState, level));
        }
      }
    }
    return found;
  }

  // "các địa phương Bắc Ninh, Bình Dương, An Giang": the words themselves name the members.
  private void listed(int at, int end, Optional<GovernmentLevel> level, List<Reading> found) {
    List<OrganizationId> members = new ArrayList<>();
    int next = end;
    int last = end;
    while (next >= 0 && next < tokens.size()) {
      Optional<Reading> name = province(next);
      if (name.isEmpty()) {
        break;
      }
      members.add(((Actor.Body) name.get().actor).getOrganization().orElseThrow());
      last = name.get().end;
      next = afterLink(last);
    }
    if (!members.isEmpty()) {
      found.add(new Reading(last, Actor.collective(printed(at, last), level, members), false));
    }
  }

  private Optional<Reading> province(int at) {
    for (Reading reading : registered(at)) {
      OrganizationId id = ((Actor.Body) reading.actor).getOrganization().orElseThrow();
      if (registry.lives(id).get(0).getKind().isProvinceLevel()) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  private Reading conditional(
      int at, int end, int to, boolean nonState, Optional<GovernmentLevel> level) {
    String name = printed(at, to);
    return new Reading(
        to,
        nonState
            ? Actor.nonStateBody(name)
            : Actor.conditionalCollective(name, printed(end, to), level, List.of()),
        false);
  }

  private static Optional<GovernmentLevel> level(Set<Scope> scopes) {
    Set<Scope> levels = EnumSet.noneOf(Scope.class);
    levels.addAll(scopes);
    levels.remove(Scope.NEUTRAL);
    return levels.size() == 1 && !levels.contains(Scope.MANY)
        ? Optional.of(GovernmentLevel.valueOf(levels.iterator().next().name()))
        : Optional.empty();
  }

  private void offices(int at, List<Reading> readings) {
    int body = phrase(at, OFFICES);
    if (body == at) {
      return;
    }
    if (body < tokens.size() && tokens.get(body).mark == Mark.WORD) {
      List<Reading> held = registered(body);
      held.addAll(unregistered(body));
      for (Reading reading : held) {
        if (!(reading.actor instanceof Actor.PersonRole)) {
          readings.add(new Reading(reading.end, Actor.personRole(printed(at, reading.end)), false));
        }
      }
    }
    readings.add(new Reading(body, Actor.personRole(printed(at, body)), false));
    int alone = phrase(at, OFFICES_ALONE);
    if (alone > at) {
      readings.add(new Reading(alone, Actor.personRole(printed(at, alone)), false));
    }
  }

  // Names that begin with a known noun, the shortest first: "Sở Văn hóa, Thể thao và Du lịch" goes
  // on after the comma because nobody is called "Thể thao".
  private void named(int at, Set<String> heads, boolean nonState, List<Reading> readings) {
    int name = phrase(at, heads);
    if (name == at || !startsUpper(at)) {
      return;
    }
    boolean first = true;
    int last = Math.min(tokens.size(), name + LONGEST_NAME);
    for (int i = name; i < last; i++) {
      Token token = tokens.get(i);
      if (token.mark == Mark.COMMA || token.key.equals(AND)) {
        if (first || i + 1 >= last || !startsUpper(i + 1)) {
          return;
        }
        continue;
      }
      if (token.mark == Mark.BREAK) {
        if (!isItemEnd(i)) {
          return;
        }
        continue; // a name that goes on in the next line begins there as it would in this one
      }
      boolean fits = first ? startsUpper(i) || UNITS.contains(token.key) : fitsName(i);
      if (!isPlain(i) || !fits) {
        return;
      }
      if (token.mark == Mark.WORD && isItemEnd(i + 1)) {
        readings.add(
            nonState
                ? new Reading(i + 1, Actor.nonStateBody(printed(at, i + 1)), false)
                : bodyOf(at, i + 1));
      }
      first = false;
    }
  }

  private boolean fitsName(int i) {
    return startsUpper(i) || !DOINGS.contains(tokens.get(i).key);
  }

  private Reading bodyOf(int at, int end) {
    return new Reading(end, Actor.body(printed(at, end), Optional.empty()), false);
  }

  private boolean startsUpper(int i) {
    return tokens.get(i).mark == Mark.WORD
        && Character.isUpperCase(text.charAt(tokens.get(i).begin));
  }

  // Brackets, colons and dots that stand for left-out words are not understood.
  private boolean isPlain(int i) {
    Token token = tokens.get(i);
    for (int c = token.begin; c < token.end; c++) {
      if ("():?!\"[]…“”/".indexOf(text.charAt(c)) >= 0) {
        return false;
      }
    }
    return token.mark != Mark.SEMICOLON && !text.substring(token.begin, token.end).contains("..");
  }

  private boolean isItemEnd(int end) {
    return end == tokens.size() || afterSeparator(end) > end;
  }

  private int afterSeparator(int at) {
    int next = at;
    boolean marked = false;
    while (next < tokens.size() && tokens.get(next).mark != Mark.WORD) {
      if (tokens.get(next).mark != Mark.BREAK) {
        if (marked) {
          return at;
        }
        marked = true;
      }
      next++;
    }
    return next < tokens.size() && tokens.get(next).key.equals(AND) ? next + 1 : next;
  }

  // What may stand between two nouns of one collective; -1 if nothing does.
  private int afterLink(int at) {
    int next = at;
    if (next < tokens.size() && tokens.get(next).mark == Mark.COMMA) {
      next++;
    }
    if (next < tokens.size() && tokens.get(next).key.equals(AND)) {
      next++;
    }
    return next > at && next < tokens.size() ? next : -1;
  }

  private int afterBullet(int at) {
    int next = at;
    while (next < tokens.size() && tokens.get(next).mark == Mark.BREAK) {
      next++;
    }
    return next < tokens.size() && BULLETS.contains(tokens.get(next).key) ? next + 1 : next;
  }

  /** The end of the longest phrase that begins at a place; the place itself if there is none. */
  private int phrase(int at, Set<String> phrases) {
    int longest = at;
    StringBuilder words = new StringBuilder();
    for (int i = at; i < tokens.size() && i < at + LONGEST_PHRASE; i++) {
      if (tokens.get(i).mark == Mark.BREAK && i > at) {
        continue;
      } else if (tokens.get(i).mark != Mark.WORD) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).key);
      if (phrases.contains(words.toString())) {
        longest = i + 1;
      }
    }
    return longest;
  }

  private String join(int at, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = at; i < end; i++) {
      if (tokens.get(i).mark == Mark.WORD) {
        words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).key);
      }
    }
    return words.toString();
  }

  private String printed(int at, int end) {
    StringBuilder words = new StringBuilder();
    boolean blank = false;
    for (int i = tokens.get(at).begin; i < tokens.get(end - 1).end; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else {
        words.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return words.toString();
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ',' || c == ';' || c == '\n' || c == '\r') {
        Mark mark = c == ',' ? Mark.COMMA : c == ';' ? Mark.SEMICOLON : Mark.BREAK;
        tokens.add(new Token(mark, "", at, at + 1));
        at++;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else {
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
          end++;
        }
        tokens.add(new Token(Mark.WORD, key(text.substring(at, end)), at, end));
        at = end;
      }
    }
    return tokens;
  }

  private static boolean isWord(char c) {
    return c != ',' && c != ';' && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }

  private static Map<String, Scope> modifierScopes() {
    Map<String, Scope> scopes = new HashMap<>();
    CENTRAL.forEach(c -> scopes.put(c, Scope.PROVINCE));
    scopes.put(key("cấp tỉnh"), Scope.PROVINCE);
    scopes.put(key("cấp huyện"), Scope.DISTRICT);
    scopes.put(key("cấp xã"), Scope.COMMUNE);
    return scopes;
  }

  private static void nouns(Scope scope, String... nouns) {
    for (String noun : nouns) {
      NOUNS.put(key(noun), scope);
    }
  }

  private static Set<String> keys(String... words) {
    Set<String> keys = new HashSet<>();
    for (String word : words) {
      keys.add(key(word));
    }
    return keys;
  }

  private static String key(String words) {
    return ExactKey.of(words).key();
  }
}
