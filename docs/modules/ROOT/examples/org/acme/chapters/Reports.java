package org.acme.chapters;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.sql.AttioSql;
import io.quarkiverse.attio.sql.SqlResult;
import io.quarkiverse.attio.sql.SqlRow;

@ApplicationScoped
public class Reports {

    @Inject
    @RestClient
    AttioSql sql;

    // tag::query[]
    public Map<String, BigDecimal> dealsByStage() {
        SqlResult result = sql.query("select stage, count(*) as deals from deals group by stage order by deals desc");
        Map<String, BigDecimal> byStage = new LinkedHashMap<>();
        for (SqlRow row : result.rows()) {
            byStage.put(row.text("stage").orElse("none"), row.number("deals").orElseThrow());
        }
        return byStage;
    }
    // end::query[]
}
