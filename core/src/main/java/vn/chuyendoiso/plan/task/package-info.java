/** What is to be done: tasks as a tree, their groups and results. */
package vn.chuyendoiso.plan.task;
