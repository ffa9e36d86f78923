package io.quarkiverse.attio.emulator.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class QueryScoreTest {

    private static final String WAY = "[['people','company'],['companies','name']]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            " {}                                                        | []                                   | 0",
            " {'name':'Acme'}                                           | [{'attribute':'name'}]               | 0",
            " {'name':'Acme','domains':'a.example'}                     | []                                   | 0",
            " {'name':'Acme','domains':'a.example'}                     | [{'attribute':'name'}]               | 1",
            " {'$or':[{'name':'a'},{'name':{'$contains':'b'}},{'$not':{'name':'c'}}]} | []                     | 1",
            " {'name':{'value':{'$in':['a','b','c','d','e']}}}          | []                                   | 3",
            " {'path':" + WAY + ",'constraints':{'value':'Acme'}}       | []                                   | 4",
            " {}                                                        | [{'path':" + WAY + "}]               | 4",
            " {'$and':[{'path':[['people','name']],'constraints':{'first_name':'a','last_name':'b'}}]} | []    | 0",
    })
    void complexQueriesScoreMore(String filter, String sorts, int score) throws JsonProcessingException {
        assertThat(QueryScore.of(json(filter), json(sorts))).isEqualTo(score);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
