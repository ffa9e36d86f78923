package io.quarkiverse.attio.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.runtime.client.AttioJson;
import io.quarkiverse.attio.values.EntryValues;

class WrittenListsAndEntriesTest {

    private static final String MEMBER = "50cf242c-7fa3-4cad-87d0-75b1af71c57b";
    private static final String RECORD = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final EntryValues VALUES = EntryValues.of().text("41252299-f8c7-4b5e-99c9-4ff8321d2f96", "Text value")
            .select("multiselect_attribute", "Select option 1", "Select option 2");
    private static final String ENTRY_VALUES = """
            "entry_values":{"41252299-f8c7-4b5e-99c9-4ff8321d2f96":"Text value",
             "multiselect_attribute":["Select option 1","Select option 2"]}""";
    private static final String ENTRY = "{\"parent_record_id\":\"" + RECORD + "\",\"parent_object\":\"people\","
            + ENTRY_VALUES + "}";

    private static void assertJson(Object written, String json) throws Exception {
        assertThat(AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(written)))
                .isEqualTo(AttioJson.MAPPER.readTree(json));
    }

    @Test
    void aNewList() throws Exception {
        assertJson(CreateList.of("Enterprise Sales", "enterprise_sales", "people").workspaceAccess(ListAccess.READ_AND_WRITE)
                .member(MEMBER, ListAccess.READ_AND_WRITE), """
                        {"name":"Enterprise Sales","api_slug":"enterprise_sales","parent_object":"people",
                         "workspace_access":"read-and-write","workspace_member_access":[
                          {"workspace_member_id":"50cf242c-7fa3-4cad-87d0-75b1af71c57b","level":"read-and-write"}]}""");
    }

    /** Attio asks for all fields, and that somebody has full access. */
    @Test
    void aNewListIsForEverybodyUnlessItIsSaidOtherwise() throws Exception {
        assertJson(CreateList.of("Sales", "sales", "deals"), """
                {"name":"Sales","api_slug":"sales","parent_object":"deals","workspace_access":"full-access",
                 "workspace_member_access":[]}""");
        assertJson(CreateList.of("Sales", "sales", "deals").noWorkspaceAccess().member("m", ListAccess.FULL_ACCESS)
                .member("n", ListAccess.READ_ONLY), """
                        {"name":"Sales","api_slug":"sales","parent_object":"deals","workspace_access":null,
                         "workspace_member_access":[{"workspace_member_id":"m","level":"full-access"},
                          {"workspace_member_id":"n","level":"read-only"}]}""");
    }

    @Test
    void changesOfAList() throws Exception {
        UpdateList changes = UpdateList.of().name("Enterprise Sales").apiSlug("enterprise_sales")
                .workspaceAccess(ListAccess.READ_AND_WRITE)
                .memberAccess(MemberAccess.of(MEMBER, ListAccess.READ_AND_WRITE));
        assertJson(changes, """
                {"name":"Enterprise Sales","api_slug":"enterprise_sales","workspace_access":"read-and-write",
                 "workspace_member_access":[
                  {"workspace_member_id":"50cf242c-7fa3-4cad-87d0-75b1af71c57b","level":"read-and-write"}]}""");
        assertThat(changes).isNotEqualTo(UpdateList.of());
        assertThat(UpdateList.of().name("x")).isEqualTo(UpdateList.of().name("x"))
                .hasSameHashCodeAs(UpdateList.of().name("x")).hasToString("UpdateList{name=x}");
    }

    @Test
    void absentIsNotNullAndNotEmpty() throws Exception {
        assertJson(UpdateList.of(), "{}");
        assertJson(UpdateList.of().noWorkspaceAccess(), "{\"workspace_access\":null}");
        assertJson(UpdateList.of().memberAccess(), "{\"workspace_member_access\":[]}");
    }

    @Test
    void anEntry() throws Exception {
        assertJson(CreateEntry.of("people", RECORD, VALUES), ENTRY);
        assertJson(VALUES, "{" + ENTRY_VALUES + "}");
    }

    @Test
    void theValuesAreSentAlsoWhenThereAreNone() throws Exception {
        String empty = "{\"parent_record_id\":\"r\",\"parent_object\":\"people\",\"entry_values\":{}}";
        assertJson(CreateEntry.of("people", "r"), empty);
        assertJson(EntryValues.of(), "{\"entry_values\":{}}");
    }

    @Test
    void whatIsMissingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreateList.of("", "sales", "deals"))
                .withMessage("name is empty, it must have at least 1 character");
        assertThatIllegalArgumentException().isThrownBy(() -> CreateList.of("Sales", "", "deals"))
                .withMessage("apiSlug is empty, it must have at least 1 character");
        assertThatIllegalArgumentException().isThrownBy(() -> CreateList.of("Sales", "sales", ""))
                .withMessage("parentObject is empty, it must have at least 1 character");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateList.of("Sales", "sales", "deals").member("", ListAccess.FULL_ACCESS))
                .withMessage("workspaceMemberId is empty, it must have at least 1 character");
        assertThatNullPointerException().isThrownBy(() -> CreateList.of("Sales", "sales", "deals").member("m", null))
                .withMessage("level");
        assertThatNullPointerException().isThrownBy(() -> UpdateList.of().workspaceAccess(null)).withMessage("access");
        assertThatIllegalArgumentException().isThrownBy(() -> UpdateList.of().name(""))
                .withMessage("name is empty, it must have at least 1 character");
        assertThatNullPointerException()
                .isThrownBy(() -> UpdateList.of().memberAccess(MemberAccess.of("m", null))).withMessage("level");
        assertThatIllegalArgumentException().isThrownBy(() -> CreateEntry.of("", "r"))
                .withMessage("parentObject is empty, it must have at least 1 character");
        assertThatIllegalArgumentException().isThrownBy(() -> CreateEntry.of("people", ""))
                .withMessage("parentRecordId is empty, it must have at least 1 character");
    }

    @Test
    void aQueryOfRecordsIsOneOfEntriesToo() throws Exception {
        assertJson(RecordQuery.where(Filter.path("sales", "parent_record").then("people", "job_title").text().eq("CEO"))
                .sort(Sort.asc("stage")).limit(500).offset(0), """
                        {"filter":{"path":[["sales","parent_record"],["people","job_title"]],
                          "constraints":{"$eq":"CEO"}},
                         "sorts":[{"direction":"asc","attribute":"stage"}],"limit":500,"offset":0}""");
    }
}
