package vn.lamson.portal;

import jakarta.validation.Valid;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.rules.jakarta.RuleAbiding;
import vn.chuyendoiso.plan.rules.jakarta.StageGroup;

/** Takes the plans that bodies submit. */
@RestController
class PlansController {

  /** {@code @Valid} asks what the model declares, {@code @RuleAbiding} what the law asks. */
  @PostMapping("/plans")
  @Validated(StageGroup.Submission.class)
  TransformationPlan submit(
      @Valid @RuleAbiding(groups = StageGroup.Submission.class) @RequestBody
          TransformationPlan plan) {
    return plan; // a real portal keeps it; here the sender sees it as it was understood
  }
}
