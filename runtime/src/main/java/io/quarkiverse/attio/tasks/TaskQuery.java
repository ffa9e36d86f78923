package io.quarkiverse.attio.tasks;

import java.util.Objects;

import jakarta.ws.rs.QueryParam;

/**
 * Which tasks to list, in which order, and which part of them. Immutable; start with {@link #all()}. The getters are read
 * by the REST client.
 *
 * <pre>{@code
 * tasks.list(TaskQuery.all().unassigned().completed(false).sort(TaskSort.CREATED_AT_DESC));
 * }</pre>
 */
public final class TaskQuery {

    private static final TaskQuery ALL = new TaskQuery(null, null, null, null, null, null, null);
    /** Attio takes an empty assignee for nobody. */
    private static final String NOBODY = "";

    private final Integer limit;
    private final Integer offset;
    private final TaskSort sort;
    private final String linkedObject;
    private final String linkedRecordId;
    private final String assignee;
    private final Boolean completed;

    private TaskQuery(Integer limit, Integer offset, TaskSort sort, String linkedObject, String linkedRecordId,
            String assignee, Boolean completed) {
        this.limit = limit;
        this.offset = offset;
        this.sort = sort;
        this.linkedObject = linkedObject;
        this.linkedRecordId = linkedRecordId;
        this.assignee = assignee;
        this.completed = completed;
    }

    /** Every task. */
    public static TaskQuery all() {
        return ALL;
    }

    /**
     * The same with at most this many tasks; 500 unless said.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public TaskQuery limit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", it must be at least 1");
        }
        return new TaskQuery(limit, offset, sort, linkedObject, linkedRecordId, assignee, completed);
    }

    /**
     * The same without the first so many.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public TaskQuery offset(int offset) {
        if (offset < 0) {
            throw new IllegalArgumentException("offset is " + offset + ", it must not be negative");
        }
        return new TaskQuery(limit, offset, sort, linkedObject, linkedRecordId, assignee, completed);
    }

    /** The same in this order. */
    public TaskQuery sort(TaskSort sort) {
        return new TaskQuery(limit, offset, Objects.requireNonNull(sort, "sort"), linkedObject, linkedRecordId, assignee,
                completed);
    }

    /**
     * Only tasks about this record.
     *
     * @param object the slug or id of its object
     */
    public TaskQuery linkedTo(String object, String recordId) {
        return new TaskQuery(limit, offset, sort, notBlank("object", object), notBlank("recordId", recordId), assignee,
                completed);
    }

    /**
     * Only tasks of this workspace member.
     *
     * @param member the member's id or e-mail address
     */
    public TaskQuery assignedTo(String member) {
        return new TaskQuery(limit, offset, sort, linkedObject, linkedRecordId, notBlank("member", member), completed);
    }

    /** Only tasks that are assigned to nobody. */
    public TaskQuery unassigned() {
        return new TaskQuery(limit, offset, sort, linkedObject, linkedRecordId, NOBODY, completed);
    }

    /** Only tasks that are done, or only those that are not; both unless said. */
    public TaskQuery completed(boolean completed) {
        return new TaskQuery(limit, offset, sort, linkedObject, linkedRecordId, assignee, completed);
    }

    private static String notBlank(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    /**
     * @return how many at most, or {@code null}
     */
    @QueryParam("limit")
    public Integer getLimit() {
        return limit;
    }

    /**
     * @return how many to leave out first, or {@code null}
     */
    @QueryParam("offset")
    public Integer getOffset() {
        return offset;
    }

    /**
     * @return the order, or {@code null}
     */
    @QueryParam("sort")
    public TaskSort getSort() {
        return sort;
    }

    /**
     * @return the object of the linked record, or {@code null}
     */
    @QueryParam("linked_object")
    public String getLinkedObject() {
        return linkedObject;
    }

    /**
     * @return the linked record, or {@code null}
     */
    @QueryParam("linked_record_id")
    public String getLinkedRecordId() {
        return linkedRecordId;
    }

    /**
     * @return the assignee, empty for nobody, or {@code null} for whoever it is
     */
    @QueryParam("assignee")
    public String getAssignee() {
        return assignee;
    }

    /**
     * @return whether the tasks are done, or {@code null} for both
     */
    @QueryParam("is_completed")
    public Boolean getCompleted() {
        return completed;
    }
}
