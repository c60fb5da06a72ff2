// The smallest Qt Widgets window there is: what Candour's start is measured against. Ends after its first paint.

#include <QApplication>
#include <QLabel>
#include <QTimer>

class Window final : public QLabel
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, qApp, &QApplication::quit);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Window window;
    window.setText(QStringLiteral("Candour"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
