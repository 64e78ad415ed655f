package org.cxmaturity.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleBarrelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We know what customers expect and we act on it.
            en | Managers listen to customers and staff can solve their problems.
            en | We measure what matters to customers and tell everybody the result.
            en | Our service is fast and friendly.
            en | Staff may refund a customer or give them a new product.
            en | We keep our promises, and complaints are answered within a day.
            en | Plans are written down and we follow them.
            en | We measure satisfaction and report it to the board.
            en | We plan each visit and we prepare the rooms.
            en | We set clear goals and track them every month.
            da | Vi planlægger besøget, og vi klargør lokalerne.
            nb | Vi planlegger besøket, og vi klargjør rommene.
            sv | Vi planerar besöket och vi iordningställer rummen.
            da | Vi kender kundernes forventninger, og vi handler efter dem.
            da | Vores service er hurtig og venlig.
            da | Medarbejderne må give rabat eller tager varen tilbage.
            nb | Vi kjenner kundenes forventninger og handler etter dem.
            nb | Våre ansatte er vennlige og kompetente.
            sv | Vi känner kundernas förväntningar och agerar på dem.
            sv | Personalen är vänlig och kunnig.
            """)
    void twoClaimsInOneQuestionAreTold(String language, String text) {
        assertThat(DoubleBarrel.in(language, text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We explain our terms and conditions in plain words.
            en | Staff and managers know what we promise our customers.
            en | Reports show plans and measures for each promise.
            en | Customers and colleagues who have complained are called back.
            en | Sales and service give the same answer.
            en | Customers get an answer within one or two days.
            en | Our guidelines are clear to sales and service.
            en | We have described the roles and duties of each job.
            en | We set goals for sales and service.
            en | We follow the start and stop of each journey.
            en | We are told about the products and services we sell.
            da | Vi sætter mål for salg og service.
            en | Supply and demand.
            da | Medarbejdere og ledere ved, hvad vi lover kunderne.
            da | Vi har skrevet regler og rutiner ned.
            da | Kunden får svar inden for en eller to dage.
            nb | Salg og service gir samme svar.
            nb | Vi har beskrevet roller og oppgaver i hver jobb.
            sv | Vi har beskrivit roller och uppgifter i varje jobb.
            sv | Kunden får svar inom en eller två dagar.
            de | Wir kennen die Kunden und wir handeln danach.
            """)
    void pairsOfNounsAndOtherLanguagesPass(String language, String text) {
        assertThat(DoubleBarrel.in(language, text)).isEmpty();
    }
}
