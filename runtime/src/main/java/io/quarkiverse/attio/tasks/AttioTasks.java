package io.quarkiverse.attio.tasks;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.auth.AttioHeadersFactory;

/**
 * The tasks of the workspace. In each method {@code taskId} is a task's UUID.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 * An unknown task is an {@link io.quarkiverse.attio.error.AttioNotFoundException}.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/tasks/list-tasks">Attio's endpoint reference, chapter
 *      Tasks</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioTasks {

    /**
     * Lists tasks ("List tasks"). Scopes: {@code task:read}, {@code object_configuration:read},
     * {@code record_permission:read}, {@code user_management:read}.
     *
     * @param query which ones, not {@code null}
     * @return at most 500 tasks unless the query says another limit; fewer than the limit means that there are no more
     */
    @GET
    @AttioOperation(id = "listTasks", scopes = { "task:read", "object_configuration:read", "record_permission:read",
            "user_management:read" }, access = Access.READ, repeatable = true)
    List<Task> list(@BeanParam TaskQuery query);

    /**
     * Lists the first 500 tasks, done or not; see {@link #list(TaskQuery)}.
     */
    default List<Task> list() {
        return list(TaskQuery.all());
    }

    /**
     * Makes a task ("Create a task"). Scopes: {@code task:read-write}, {@code object_configuration:read},
     * {@code record_permission:read}, {@code user_management:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such record or member
     * @throws io.quarkiverse.attio.error.AttioValidationException if a record can have no tasks ({@code validation_type}), or
     *         the task has too many links or assignees ({@code limit_reached})
     */
    @POST
    @AttioOperation(id = "createTask", scopes = { "task:read-write", "object_configuration:read", "record_permission:read",
            "user_management:read" }, access = Access.WRITE, repeatable = false, errors = { "400 validation_type",
                    "400 limit_reached", "404 not_found" })
    Task create(CreateTask task);

    /**
     * Gets a task ("Get a task"). Scopes: {@code task:read}, {@code object_configuration:read},
     * {@code record_permission:read}, {@code user_management:read}.
     */
    @GET
    @Path("/{task_id}")
    @AttioOperation(id = "getTask", scopes = { "task:read", "object_configuration:read", "record_permission:read",
            "user_management:read" }, access = Access.READ, repeatable = true, errors = "404 not_found")
    Task get(@PathParam("task_id") String taskId);

    /**
     * Changes the deadline, the links or the assignees of a task, or whether it is done ("Update a task"). Its content
     * cannot be changed. Scopes: {@code task:read-write}, {@code object_configuration:read},
     * {@code record_permission:read}, {@code user_management:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioNotFoundException if there is no such task, record or member
     * @throws io.quarkiverse.attio.error.AttioValidationException if a record can have no tasks ({@code validation_type}), or
     *         the task would have too many links or assignees ({@code limit_reached})
     */
    @PATCH
    @Path("/{task_id}")
    @AttioOperation(id = "updateTask", scopes = { "task:read-write", "object_configuration:read", "record_permission:read",
            "user_management:read" }, access = Access.WRITE, repeatable = false, errors = { "400 validation_type",
                    "400 limit_reached", "404 not_found" })
    Task update(@PathParam("task_id") String taskId, UpdateTask changes);

    /**
     * Deletes a task ("Delete a task"). Scope: {@code task:read-write}.
     */
    @DELETE
    @Path("/{task_id}")
    @AttioOperation(id = "deleteTask", scopes = "task:read-write", access = Access.WRITE, repeatable = false, errors = "404 not_found")
    void delete(@PathParam("task_id") String taskId);
}
