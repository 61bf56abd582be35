/** Who acts: bodies of the state with their lives in time, collectives, firms, offices held. */
package vn.chuyendoiso.plan.organization;
