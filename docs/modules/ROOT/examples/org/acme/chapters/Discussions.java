package org.acme.chapters;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.comments.AttioComments;
import io.quarkiverse.attio.comments.AttioThreads;
import io.quarkiverse.attio.comments.Comment;
import io.quarkiverse.attio.comments.CommentThread;
import io.quarkiverse.attio.comments.CreateComment;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.paging.Paged;

@ApplicationScoped
public class Discussions {

    @Inject
    @RestClient
    AttioComments comments;

    @Inject
    @RestClient
    AttioThreads threads;

    // tag::create[]
    public Comment discuss(String companyId, String memberId) {
        Comment first = comments.create(CreateComment.onRecord("companies", companyId, memberId, "They called back."));
        return comments.create(CreateComment.inThread(first.threadId(), memberId, "They want an offer."));
    }
    // end::create[]

    // tag::threads[]
    public List<CommentThread> onCompany(String companyId) {
        return threads.listOnRecord("companies", companyId);
    }
    // end::threads[]

    // tag::pages[]
    public List<Comment> everything(String threadId) {
        return AttioPager.byCursor((limit, cursor) -> {
            Paged<CommentThread> page = threads.get(threadId, limit, cursor, null);
            return new Page<>(page.payload().comments(), page.nextCursor());
        }, Comment::commentId).largestPage(250).stream().toList();
    }
    // end::pages[]
}
