package io.quarkiverse.attio.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.sample.ImportReport.CompanyLine;
import io.quarkiverse.attio.sample.ImportReport.LineCounts;
import io.quarkiverse.attio.sample.ImportReport.RecordCounts;
import io.quarkiverse.attio.sample.ImportReport.Remark;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.junit.QuarkusTest;

/** Imports against the emulator. The tests share one workspace, so each has domains of its own. */
@QuarkusTest
class ImportTest {

    private static final String HEADER = "company,domain,first_name,last_name,email,job_title,phone\n";

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    CustomerReader reader;

    private ImportReport run(String lines) throws Exception {
        ReportBuilder report = new ReportBuilder("test.csv");
        CustomerFile.read(new StringReader(HEADER + lines),
                new CustomerImport(new CustomerWriter(records), report, () -> false));
        return report.finish();
    }

    private AttioRecord person(String email) {
        return records.query("people", RecordQuery.where(Filter.eq("email_addresses", email))).get(0);
    }

    @Test
    void peopleAreLinkedToTheirCompany() throws Exception {
        ImportReport report = run("""
                Linked,linked.example,Ann,One,ann@linked.example,Buyer,+1-202-555-0101
                Linked,linked.example,Bob,Two,bob@linked.example,,
                """);

        assertThat(report.lines()).isEqualTo(new LineCounts(2, 2, 0, 0, 0, 0));
        assertThat(report.companies()).isEqualTo(new RecordCounts(1, 0, 0));
        assertThat(report.people()).isEqualTo(new RecordCounts(2, 0, 0));
        assertThat(report.companyList()).containsExactly(new CompanyLine("Linked", "linked.example", 2, Outcome.CREATED));
        CompanyView company = reader.byDomain("linked.example").orElseThrow();
        assertThat(company.people()).extracting(CompanyView.PersonView::name).containsExactlyInAnyOrder("Ann One",
                "Bob Two");
        assertThat(person("ann@linked.example").references("company")).extracting(RecordReferenceValue::targetRecordId)
                .containsExactly(company.recordId());
    }

    @Test
    void runningItTwiceChangesNothing() throws Exception {
        String file = """
                  Twice ,WWW.Twice.EXAMPLE,Ann, One,Ann@Twice.Example,Buyer,001 (202) 555-0102
                Tw\u00EDce \u00D1u\u00F1ez,b\u00FCcher-twice.example,\u82B1\u5B50,\u898B\u672C,hanako@b\u00FCcher-twice.example,\u55B6\u696D\u90E8\u9577,+44 (0)20 7946 0102
                Alone,twice-alone.example,,,,,
                """;
        assertThat(run(file).lines()).isEqualTo(new LineCounts(3, 3, 0, 0, 0, 0));
        AttioRecord before = person("ann@twice.example");

        ImportReport second = run(file);

        assertThat(second.lines()).isEqualTo(new LineCounts(3, 0, 0, 3, 0, 0));
        assertThat(second.companies()).isEqualTo(new RecordCounts(0, 0, 3));
        assertThat(second.people()).isEqualTo(new RecordCounts(0, 0, 2));
        assertThat(person("ann@twice.example")).as("not even written again").isEqualTo(before);
    }

    @Test
    void onlyTheLineThatDiffersIsUpdated() throws Exception {
        run("""
                Changes,changes.example,Ann,One,ann@changes.example,Buyer,
                Changes,changes.example,Bob,Two,bob@changes.example,Buyer,
                """);

        ImportReport report = run("""
                Changes,changes.example,Ann,One,ann@changes.example,Head of Purchasing,
                Changes,changes.example,Bob,Two,bob@changes.example,Buyer,
                """);

        assertThat(report.lines()).isEqualTo(new LineCounts(2, 0, 1, 1, 0, 0));
        assertThat(person("ann@changes.example").text("job_title")).contains("Head of Purchasing");
    }

    @Test
    void aNewNameOfTheCompanyIsAnUpdate() throws Exception {
        run("Old Name,renamed.example,,,,,\n");

        assertThat(run("New Name,renamed.example,,,,,\n").companies()).isEqualTo(new RecordCounts(0, 1, 0));
        assertThat(reader.byDomain("renamed.example").orElseThrow().name()).isEqualTo("New Name");
    }

    @Test
    void whatTheFileLeavesEmptyStaysInAttio() throws Exception {
        run("Kept,kept.example,Ann,One,ann@kept.example,Buyer,+1-202-555-0103\n");

        ImportReport report = run(",kept.example,,,ann@kept.example,,\n");

        assertThat(report.lines()).isEqualTo(new LineCounts(1, 0, 0, 1, 0, 0));
        assertThat(reader.byDomain("kept.example").orElseThrow().people()).singleElement()
                .satisfies(ann -> assertThat(ann.phoneNumbers()).containsExactly("+12025550103"));
    }

    @Test
    void aSecondPhoneNumberJoinsTheFirst() throws Exception {
        run("Phones,phones.example,Ann,One,ann@phones.example,,+1-202-555-0104\n");

        assertThat(run("Phones,phones.example,Ann,One,ann@phones.example,,+1-202-555-0105\n").lines().updated()).isOne();

        assertThat(person("ann@phones.example").phones("phone_numbers")).containsExactlyInAnyOrder("+12025550104",
                "+12025550105");
        assertThat(run("Phones,phones.example,Ann,One,ann@phones.example,,+1-202-555-0104\n").lines().unchanged()).isOne();
    }

    @Test
    void otherAddressesOfAPersonStay() throws Exception {
        records.create("people", RecordValues.of().personalName("name", "Ann", "One").email("email_addresses",
                "ann@addresses.example", "ann@private.test"));

        ImportReport report = run("Addresses,addresses.example,Ann,One,ann@private.test,,\n");

        assertThat(report.people()).as("found by the second address, and linked").isEqualTo(new RecordCounts(0, 1, 0));
        assertThat(person("ann@addresses.example").emails("email_addresses")).containsExactlyInAnyOrder(
                "ann@addresses.example", "ann@private.test");
    }

    @Test
    void theFirstLineOfAPersonCountsAndTheOthersAreReported() throws Exception {
        ImportReport report = run("""
                First,first.example,Ann,One,ann@first.example,Buyer,
                First,first.example,Ann,One,ANN@first.example,Buyer,
                First,first.example,Ann,One,ann@first.example,Owner,+1-202-555-0106
                """);

        assertThat(report.lines()).isEqualTo(new LineCounts(3, 1, 0, 1, 1, 0));
        assertThat(report.remarks()).containsExactly(new Remark(3, "Says the same as line 2"));
        assertThat(report.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(4);
            assertThat(rejected.reason())
                    .isEqualTo("The same e-mail address as in line 2 with another job title, phone number; line 2 counts");
        });
        assertThat(person("ann@first.example").text("job_title")).contains("Buyer");
    }

    @Test
    void theFirstNameOfACompanyCountsAndAnotherIsRemarked() throws Exception {
        String file = """
                ,names.example,Ann,One,ann@names.example,,
                Names,names.example,Bob,Two,bob@names.example,,
                Names Ltd,names.example,Cid,Three,cid@names.example,,
                """;

        ImportReport report = run(file);

        assertThat(report.companies()).isEqualTo(new RecordCounts(1, 0, 0));
        assertThat(report.remarks()).containsExactly(new Remark(4,
                "Calls the company “Names Ltd”; the name of an earlier line, “Names”, was kept"));
        assertThat(report.companyList()).containsExactly(new CompanyLine("Names", "names.example", 3, Outcome.CREATED));
        assertThat(run(file).lines()).isEqualTo(new LineCounts(3, 0, 0, 3, 0, 0));
    }

    @Test
    void whatAttioRefusesIsReportedInItsWordsAndTheRestGoesOn() throws Exception {
        ImportReport report = run("""
                Refused,refused.example,Ann,One,ann..one@refused.example,,
                Refused,refused.example,Bob,Two,bob@refused.example,,
                """);

        assertThat(report.lines()).isEqualTo(new LineCounts(2, 1, 0, 0, 1, 0));
        assertThat(report.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(2);
            assertThat(rejected.reason()).startsWith("Attio: ").contains("email_addresses")
                    .endsWith("The company is in Attio, the person is not.");
            assertThat(rejected.text()).isEqualTo("Refused,refused.example,Ann,One,ann..one@refused.example,,");
        });
    }

    @Test
    void lettersOfEveryAlphabetSurvive() throws Exception {
        for (String name : List.of("Łukasz Świątek-Źrebięć", "Ольга Придумина", "ليلى المثالية", "Ζωή Παράδειγμα")) {
            String[] parts = name.split(" ");
            run("Letters,letters.example," + parts[0] + "," + parts[1] + ",letters@letters.example,,\n");

            assertThat(person("letters@letters.example").display("name")).contains(name);
        }
    }
}
