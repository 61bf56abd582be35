package vn.chuyendoiso.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTypeTest {

  @Test
  void a_document_tells_its_kind_and_the_kind_its_type() {
    PlanDocument plan = TransformationPlan.builder().title("Kế hoạch").build();
    PlanDocument programme = ActionProgramme.builder().title("Chương trình").build();

    assertThat(plan.type()).isEqualTo(DocumentType.TRANSFORMATION_PLAN);
    assertThat(programme.type()).isEqualTo(DocumentType.ACTION_PROGRAMME);
    assertThat(plan).isInstanceOf(plan.type().type());
    assertThat(programme).isInstanceOf(programme.type().type());
  }
}
