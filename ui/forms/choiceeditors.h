#pragma once

#include "forms/fieldeditor.h"

#include <QStringList>

class QComboBox;
class QMenu;
class QPushButton;

namespace candour {

class ReferenceData;

/// \brief One entry of a list; typing finds it by code or label, wherever the letters stand.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const ReferenceData &reference, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;

private:
    void settle();

    const ReferenceData &m_reference;
    QComboBox *m_combo = nullptr;
    QString m_code;
};

/// \brief Several entries of a list, ticked in a menu that stays open; the button shows their labels.
class ChoicesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field &field, const ReferenceData &reference, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;

private:
    void fillMenu();
    void showLabels();

    const ReferenceData &m_reference;
    QPushButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    QStringList m_codes;
};

/// \brief Yes, no, or not answered: the third is a state of its own, never a guess.
class YesNoEditor final : public FieldEditor
{
    Q_OBJECT

public:
    YesNoEditor(const Field &field, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;

private:
    QComboBox *m_combo = nullptr;
};

} // namespace candour
