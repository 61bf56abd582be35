package vn.chuyendoiso.plan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorGrammarTest {

  // Why each is not understood, though a person makes something of it.
  private static final Map<String, String> NOT_UNDERSTOOD =
      Map.of(
          "Bộ Thông tin và Truyền thông, Bộ Khoa học và Công nghệ, Bộ",
          "the source was cut off in the midst of the third name");

  @Test
  void every_cell_of_the_programme_is_split_as_it_was_by_hand() throws IOException {
    Map<String, List<String>> byHand = byHand();

    assertThat(byHand).hasSize(75);
    byHand.forEach(
        (cell, actors) -> {
          if (!NOT_UNDERSTOOD.containsKey(cell)) {
            assertThat(Actor.parseAll(cell)).as(cell).extracting(a -> row(a)).isEqualTo(actors);
          }
        });
  }

  @Test
  void a_cell_that_is_not_understood_is_known_by_name() throws IOException {
    assertThat(byHand()).containsKeys(NOT_UNDERSTOOD.keySet().toArray(new String[0]));
    assertThat(NOT_UNDERSTOOD.keySet()).allMatch(cell -> Actor.parseAll(cell).isEmpty());
  }

  @Test
  void what_is_printed_for_the_actors_of_a_cell_names_the_same_actors() throws IOException {
    for (String cell : byHand().keySet()) {
      List<Actor> actors = Actor.parseAll(cell);

      assertThat(Actor.parseAll(Actor.print(actors))).as(cell).isEqualTo(actors);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Các Sở, ban, ngành; UBND các xã, phường | collective Các Sở, ban, ngành [PROVINCE] + collective UBND các xã, phường [COMMUNE]
          UBND các tỉnh, thành phố trực thuộc Trung ương | collective UBND các tỉnh, thành phố trực thuộc Trung ương [PROVINCE]
          Các thành phố trực thuộc Trung ương | collective Các thành phố trực thuộc Trung ương [PROVINCE]
          UBND các huyện, thành phố | collective UBND các huyện, thành phố [DISTRICT]
          UBND cấp xã | collective UBND cấp xã [COMMUNE]
          UBND các xã, phường, đặc khu | collective UBND các xã, phường, đặc khu [COMMUNE]
          Các bộ, ngành | collective Các bộ, ngành [MINISTRY]
          các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ | collective các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ [MINISTRY]
          Các bộ, ngành, địa phương | collective Các bộ, ngành, địa phương
          Các cơ quan, đơn vị liên quan | conditional Các cơ quan, đơn vị liên quan (liên quan)
          Các bộ là chủ quản CSDLQG | conditional Các bộ là chủ quản CSDLQG (là chủ quản CSDLQG) [MINISTRY]
          một số tỉnh đủ điều kiện | conditional một số tỉnh đủ điều kiện (đủ điều kiện) [PROVINCE]
          Bộ Công an, các bộ, ngành, địa phương | body Bộ Công an=BCA + collective các bộ, ngành, địa phương
          Bộ Công an, Bộ TT&TT và các bộ, ngành | body Bộ Công an=BCA + body Bộ TT&TT=BTTTT + collective các bộ, ngành [MINISTRY]
          các địa phương Bắc Ninh, Bình Dương và An Giang | collective các địa phương Bắc Ninh, Bình Dương và An Giang {province:bac-ninh province:binh-duong province:an-giang}
          Hà Nội, TP.HCM, Đà Nẵng | body Hà Nội=province:ha-noi + body TP.HCM=province:ho-chi-minh + body Đà Nẵng=province:da-nang
          UBND tỉnh Lạng Sơn | body UBND tỉnh Lạng Sơn=province:lang-son
          Tập đoàn Viettel | firm Tập đoàn Viettel
          VNPT, Viettel và các doanh nghiệp viễn thông | firm VNPT + firm Viettel + firm các doanh nghiệp viễn thông
          Tập đoàn, doanh nghiệp công nghệ số | firm Tập đoàn, doanh nghiệp công nghệ số
          VTV, VOV, TTXVN | body VTV=VTV + body VOV=VOV + body TTXVN=TTXVN
          Chủ tịch UBND tỉnh | role Chủ tịch UBND tỉnh
          Bộ trưởng Bộ Khoa học và Công nghệ, Chủ tịch UBND các tỉnh, thành phố | role Bộ trưởng Bộ Khoa học và Công nghệ + role Chủ tịch UBND các tỉnh, thành phố
          Giám đốc Sở Văn hóa, Thể thao và Du lịch | role Giám đốc Sở Văn hóa, Thể thao và Du lịch
          Thủ trưởng các bộ, ngành, địa phương | role Thủ trưởng các bộ, ngành, địa phương
          Chánh Văn phòng | role Chánh Văn phòng
          Sở Văn hóa, Thể thao và Du lịch | body Sở Văn hóa, Thể thao và Du lịch
          Sở Khoa học và Công nghệ và Sở Tài chính | body Sở Khoa học và Công nghệ + body Sở Tài chính
          Sở KHCN, VP HĐND-UBND | body Sở KHCN + body VP HĐND-UBND
          Sở Nông nghiệp và Môi trường, Công an tỉnh, UBND xã Tịnh Trà | body Sở Nông nghiệp và Môi trường + body Công an tỉnh + body UBND xã Tịnh Trà
          Ban Tuyên giáo và Dân vận Tỉnh ủy; Tỉnh ủy | body Ban Tuyên giáo và Dân vận Tỉnh ủy + body Tỉnh ủy
          Văn phòng UBND tỉnh và các đơn vị liên quan | body Văn phòng UBND tỉnh + conditional các đơn vị liên quan (liên quan)
          Bộ Công an. | body Bộ Công an=BCA
          """)
  void a_cell_is_split_into_its_actors(String cell, String actors) {
    assertThat(Actor.parseAll(cell))
        .extracting(a -> whole(a))
        .isEqualTo(List.of(actors.split(" \\+ ")));
  }

  @Test
  void a_line_break_parts_two_names_or_runs_through_one() {
    assertThat(Actor.parseAll("- Bộ Khoa học\nvà Công nghệ\n- Bộ Công an\n"))
        .extracting(a -> whole(a))
        .containsExactly("body Bộ Khoa học và Công nghệ=BKHCN", "body Bộ Công an=BCA");
    assertThat(Actor.parseAll("Sở Tài chính\r\nCông an tỉnh"))
        .extracting(Actor::getName)
        .containsExactly("Sở Tài chính", "Công an tỉnh");
  }

  @Test
  void a_name_that_only_a_vendor_knows_is_told_by_his_registry() {
    OrganizationRegistry registry =
        OrganizationRegistry.bundled()
            .with(
                List.of(
                    Organization.builder()
                        .id(new OrganizationId("SKHCN"))
                        .name("Sở Khoa học và Công nghệ tỉnh Lạng Sơn")
                        .addAliases("Sở KHCN")
                        .kind(OrganizationKind.UNIT)
                        .source("the portal")
                        .confidence("high")
                        .build()));

    assertThat(Actor.parseAll("Sở KHCN, Bộ Công an", registry))
        .extracting(a -> whole(a))
        .containsExactly("body Sở KHCN=SKHCN", "body Bộ Công an=BCA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        ",",
        "Bộ",
        "Bộ Công an,",
        ", Bộ Công an",
        "Bộ Công an,, Bộ Y tế",
        "Bộ Công an (C06)",
        "Bộ Công an...",
        "Bộ Công an chủ trì",
        "Bộ Viễn thông",
        "Sở Tài chính chủ trì, phối hợp các sở",
        "Sở Tài chính tham mưu UBND tỉnh ban hành",
        "Bộ Công an: theo dõi",
        "hoàn thành trước 30/6",
        "các",
        "và",
        "UBND",
        "Theo phân công",
        "Các bộ có trách nhiệm báo cáo Thủ tướng",
        "Ban hành kế hoạch",
        "Báo cáo UBND tỉnh",
        "Tổ chức thực hiện"
      })
  void what_is_not_understood_as_a_whole_names_nobody(String cell) {
    assertThat(Actor.parseAll(cell)).isEmpty();
  }

  @Test
  void a_paragraph_is_not_understood_and_costs_little() {
    assertThat(Actor.parseAll("Sở Văn hóa, Thể thao và ".repeat(40) + "x")).isEmpty();
    assertThat(Actor.parseAll("Bộ Công an, ".repeat(200) + "Bộ Y tế")).isEmpty();
  }

  private static String row(Actor actor) {
    String key =
        actor instanceof Actor.Body body
            ? body.getOrganization().map(OrganizationId::value).orElse("")
            : "";
    String condition = actor instanceof Actor.ConditionalCollective c ? c.getCondition() : "";
    return kind(actor) + "\t" + actor.getName() + "\t" + key + "\t" + condition;
  }

  private static String kind(Actor actor) {
    if (actor instanceof Actor.Body) {
      return "body";
    } else if (actor instanceof Actor.Collective) {
      return "collective";
    } else if (actor instanceof Actor.ConditionalCollective) {
      return "conditional-collective";
    } else {
      return actor instanceof Actor.NonStateBody ? "non-state-body" : "person-role";
    }
  }

  private static String whole(Actor actor) {
    if (actor instanceof Actor.Body body) {
      return "body " + body.getName() + body.getOrganization().map(o -> "=" + o).orElse("");
    } else if (actor instanceof Actor.Collective c) {
      return "collective " + c.getName() + level(c.getLevel()) + members(c.getMembers());
    } else if (actor instanceof Actor.ConditionalCollective c) {
      return "conditional "
          + c.getName()
          + " ("
          + c.getCondition()
          + ")"
          + level(c.getLevel())
          + members(c.getMembers());
    }
    return (actor instanceof Actor.NonStateBody ? "firm " : "role ") + actor.getName();
  }

  private static String level(Optional<GovernmentLevel> level) {
    return level.map(l -> " [" + l + "]").orElse("");
  }

  private static String members(List<OrganizationId> members) {
    return members.isEmpty()
        ? ""
        : " {" + String.join(" ", members.stream().map(OrganizationId::value).toList()) + "}";
  }

  private static Map<String, List<String>> byHand() throws IOException {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ActorGrammarTest.class.getResourceAsStream("cells-03-nq-cp-2025.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.startsWith("cell\t")) {
          int tab = line.indexOf('\t');
          cells
              .computeIfAbsent(line.substring(0, tab), c -> new ArrayList<>())
              .add(line.substring(tab + 1));
        }
      }
    }
    return cells;
  }
}
