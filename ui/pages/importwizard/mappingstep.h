#pragma once

#include "interchange/importcheck.h"
#include "interchange/importmapping.h"
#include "pages/importwizard/importstep.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QLabel;

namespace candour {

class DateEdit;
class InlineMessage;
class Session;
class SupplierMappings;

/// \brief Which column means what, what codes mean, and how dates and scores are written.
class MappingStep final : public ImportStep
{
    Q_OBJECT

public:
    MappingStep(ImportDraft &draft, Session &session, QWidget *parent);

    void begin() override;
    bool finish() override;
    void say(const Error &error) override;
    [[nodiscard]] QString nextVerb() const override { return tr("&Check the file"); }
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A code of the file and the field in which a person says what it means.
    struct CodeRow
    {
        UnmappedCode code;
        QComboBox *meaning;
    };

    void createDates(QGridLayout &grid);
    void showMapping(const ImportMapping &mapping);
    void showColumns(const ImportMapping &mapping);
    void showCodes();
    [[nodiscard]] QComboBox *meaningsOf(const UnmappedCode &code, QWidget *parent) const;
    [[nodiscard]] ImportMapping mapping() const;
    void useSaved();
    void save();

    Session &m_session;
    SupplierMappings *m_suppliers = nullptr;
    InlineMessage *m_message = nullptr;
    InlineMessage *m_unsure = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QComboBox *m_scores = nullptr;
    QLabel *m_scoresLabel = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QWidget *m_inside = nullptr;
    QWidget *m_columnArea = nullptr;
    QWidget *m_codeArea = nullptr;
    QHash<QString, QComboBox *> m_columns; ///< by column of the file
    QList<CodeRow> m_codes;
    QString m_shownFile;                   ///< path and kind of what is shown
};

} // namespace candour
