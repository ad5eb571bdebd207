/**
 * What is done within a collaboration: courses, events, placements, degree projects, joint projects and development, each
 * with what is stated of it, and the results of those who take part. What an activity costs, and under which agreement it
 * is called off, isn't said here.
 */
@NullMarked
package se.samverkan.core.activity;

import org.jspecify.annotations.NullMarked;
