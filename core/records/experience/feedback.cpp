#include "records/experience/feedback.h"

namespace candour {

using enum FieldFlag;

const Schema &Respondent::schema()
{
    static const Schema schema = SchemaBuilder<Respondent>(u"respondent", QT_TRANSLATE_NOOP("Schema", "Respondent"),
        QT_TRANSLATE_NOOP("Schema", "Respondents"), Workspace::Experience)
        .imported(Schema::Keys::Derived)
        .add(&Respondent::externalId, u"external_id", QT_TRANSLATE_NOOP("Schema", "Supplier's number"), Identifying).isTitle()
        .add(&Respondent::feedbackOn, u"feedback_on", QT_TRANSLATE_NOOP("Schema", "Date of feedback"), Listed)
        .add(&Respondent::service1, u"service_1", QT_TRANSLATE_NOOP("Schema", "Service"), Listed | Filtered)
        .add(&Respondent::service2, u"service_2", QT_TRANSLATE_NOOP("Schema", "Part of the service"), Listed | Filtered)
        .add(&Respondent::service3, u"service_3", QT_TRANSLATE_NOOP("Schema", "Team or ward"))
        .add(&Respondent::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Part of the Trust"), u"organisation_unit", Filtered)
        .add(&Respondent::fftScore, u"fft_score", QT_TRANSLATE_NOOP("Schema", "Score"), Listed | Filtered).choiceOf(u"fft_score")
        .add(&Respondent::setting, u"setting", QT_TRANSLATE_NOOP("Schema", "Setting"), Filtered).choiceOf(u"fft_setting")
        .add(&Respondent::mode, u"collection_mode", QT_TRANSLATE_NOOP("Schema", "How collected")).choiceOf(u"fft_mode")
        .add(&Respondent::ageBand, u"age_band", QT_TRANSLATE_NOOP("Schema", "Age band")).choiceOf(u"age_band")
        .add(&Respondent::sex, u"sex", QT_TRANSLATE_NOOP("Schema", "Sex")).choiceOf(u"sex")
        .add(&Respondent::ethnicity, u"ethnicity", QT_TRANSLATE_NOOP("Schema", "Ethnicity")).choiceOf(u"ethnicity")
        .build();
    return schema;
}

const Schema &Comment::schema()
{
    static const Schema schema = SchemaBuilder<Comment>(u"comment", QT_TRANSLATE_NOOP("Schema", "Comment"),
        QT_TRANSLATE_NOOP("Schema", "Comments"), Workspace::Experience)
        .imported(Schema::Keys::Derived)
        .add(&Comment::respondent, u"respondent", QT_TRANSLATE_NOOP("Schema", "Respondent"), u"respondent", None)
        .add(&Comment::externalId, u"external_id", QT_TRANSLATE_NOOP("Schema", "Supplier's number"), Identifying)
        .add(&Comment::question, u"question", QT_TRANSLATE_NOOP("Schema", "Question"), Listed | Filtered)
        .add(&Comment::questionType, u"question_type", QT_TRANSLATE_NOOP("Schema", "Kind of question"), Filtered).choiceOf(u"question_type")
        .add(&Comment::text, u"text", QT_TRANSLATE_NOOP("Schema", "Comment"), Searched | Listed | FreeText).longText().isTitle()
        .add(&Comment::placeholder, u"placeholder", QT_TRANSLATE_NOOP("Schema", "Says nothing"), Filtered)
        .build();
    return schema;
}

} // namespace candour
