export const dynamicParams = false;
export const generateStaticParams = () => [{lang: 'en'}, {lang: 'de'}];

export default async function Layout({children, params}: LayoutProps<'/[lang]'>) {
  const {lang} = await params;
  return (
    <html lang={lang}>
      <body>{children}</body>
    </html>
  );
}
